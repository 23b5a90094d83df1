/** Goals of people, walked through in a browser against the whole application in demo mode. */
package org.camtay.journeys;
