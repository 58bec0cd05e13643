// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ApiDestinationAlreadyExist = "ApiDestinationAlreadyExist" ("409"), "The api-destination already existed!", "There is an API destination of this name.";
        ApiDestinationCountExceedLimit = "ApiDestinationCountExceedLimit" ("409"), "", "No more API destinations are allowed.";
        ApiDestinationNotExist = "ApiDestinationNotExist" ("409"), "The api-destination not existed!", "There is no such API destination.";
        ApiKeyNameLengthExceed = "ApiKeyNameLengthExceed" ("409"), "", "The name of the API key is longer than 127 characters.";
        ApiKeyRequiredParameterIsEmpty = "ApiKeyRequiredParameterIsEmpty" ("409"), "", "An API key takes a name and a value.";
        ApiKeyValueLengthExceed = "ApiKeyValueLengthExceed" ("409"), "", "The API key is longer than 127 characters.";
        AuthorizationEndpointLengthExceed = "AuthorizationEndpointLengthExceed" ("409"), "", "The authorization address is longer than 127 characters.";
        BasicPassWordLengthExceed = "BasicPassWordLengthExceed" ("409"), "", "The password is longer than 127 characters.";
        BasicRequiredParameterIsEmpty = "BasicRequiredParameterIsEmpty" ("409"), "", "Basic authentication takes a user name and a password.";
        BasicUserNameLengthExceed = "BasicUserNameLengthExceed" ("409"), "", "The user name is longer than 127 characters.";
        ClientIDLengthExceed = "ClientIDLengthExceed" ("409"), "ClientID length cannot exceed 127!", "The client ID is longer than 127 characters.";
        ClientSecretLengthExceed = "ClientSecretLengthExceed" ("409"), "ClientSecret length cannot exceed 127!", "The client secret is longer than 127 characters.";
        ConnectionAlreadyExist = "ConnectionAlreadyExist" ("409"), "The Connection already existed!", "There is a connection of this name.";
        ConnectionBoundApiDestination = "ConnectionBoundApiDestination" ("409"), "", "An API destination still uses the connection.";
        ConnectionCountExceedLimit = "ConnectionCountExceedLimit" ("409"), "", "No more connections are allowed.";
        ConnectionNotExist = "ConnectionNotExist" ("409"), "The Connection not existed!", "There is no such connection.";
        EndpointIsBlank = "EndpointIsBlank" ("409"), "Endpoint is blank!", "No address is given.";
        EndpointLengthExceed = "EndpointLengthExceed" ("409"), "Endpoint length cannot exceed 127!", "The address is longer than 127 characters.";
        HttpApiParametersIsNull = "HttpApiParametersIsNull" ("409"), "HttpApiParameters is null!", "Nothing is said about the API to call.";
        InternalError = "InternalError" ("500"), "InternalError", "The service failed on its side; try again after a while.";
        Method = "Method" ("409"), "Method is blank!", "No HTTP method is given.";
        OAuthRequiredParameterIsEmpty = "OAuthRequiredParameterIsEmpty" ("409"), "", "OAuth takes an authorization address and an HTTP method.";
        OauthHttpParametersEmpty = "OauthHttpParametersEmpty" ("409"), "OauthHttpParameters is Empty.", "No parameters for the OAuth request are given.";
        RequestParameterException = "RequestParameterException" ("409"), "Request parameter exception", "A parameter is not valid.";
        RequestParameterInvalid = "RequestParameterInvalid" ("409"), "", "Names take letters, digits, underscores, and hyphens.";
        SecretManagerAPICreateSecretNameFailed = "SecretManagerAPICreateSecretNameFailed" ("409"), "", "The secret could not be stored.";
        SecretManagerAPIDeleteSecretFailed = "SecretManagerAPIDeleteSecretFailed" ("409"), "", "The secret could not be deleted.";
        SecretManagerAPIGetSecretValueFailed = "SecretManagerAPIGetSecretValueFailed" ("409"), "", "The secret could not be read.";
        ServiceNotEnable = "ServiceNotEnable" ("403"), "Service not enable", "The service has not been activated.";
    }
}
