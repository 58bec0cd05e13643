// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ApiDestinationAlreadyExist = "ApiDestinationAlreadyExist" ("409"), "The api-destination already existed!", "The api-destination already existed!";
        ApiDestinationCountExceedLimit = "ApiDestinationCountExceedLimit" ("409"), "", "";
        ApiDestinationNotExist = "ApiDestinationNotExist" ("409"), "The api-destination not existed!", "The api-destination not existed!";
        ApiKeyNameLengthExceed = "ApiKeyNameLengthExceed" ("409"), "", "";
        ApiKeyRequiredParameterIsEmpty = "ApiKeyRequiredParameterIsEmpty" ("409"), "", "";
        ApiKeyValueLengthExceed = "ApiKeyValueLengthExceed" ("409"), "", "";
        AuthorizationEndpointLengthExceed = "AuthorizationEndpointLengthExceed" ("409"), "", "";
        BasicPassWordLengthExceed = "BasicPassWordLengthExceed" ("409"), "", "";
        BasicRequiredParameterIsEmpty = "BasicRequiredParameterIsEmpty" ("409"), "", "";
        BasicUserNameLengthExceed = "BasicUserNameLengthExceed" ("409"), "", "";
        ClientIDLengthExceed = "ClientIDLengthExceed" ("409"), "ClientID length cannot exceed 127!", "ClientID length cannot exceed 127!";
        ClientSecretLengthExceed = "ClientSecretLengthExceed" ("409"), "ClientSecret length cannot exceed 127!", "ClientSecret length cannot exceed 127!";
        ConnectionAlreadyExist = "ConnectionAlreadyExist" ("409"), "The Connection already existed!", "The Connection already existed!";
        ConnectionBoundApiDestination = "ConnectionBoundApiDestination" ("409"), "", "";
        ConnectionCountExceedLimit = "ConnectionCountExceedLimit" ("409"), "", "";
        ConnectionNotExist = "ConnectionNotExist" ("409"), "The Connection not existed!", "The Connection not existed!";
        EndpointIsBlank = "EndpointIsBlank" ("409"), "Endpoint is blank!", "Endpoint is blank!";
        EndpointLengthExceed = "EndpointLengthExceed" ("409"), "Endpoint length cannot exceed 127!", "Endpoint length cannot exceed 127!";
        HttpApiParametersIsNull = "HttpApiParametersIsNull" ("409"), "HttpApiParameters is null!", "HttpApiParameters is null!";
        InternalError = "InternalError" ("500"), "InternalError", "The service failed on its side; try again after a while.";
        Method = "Method" ("409"), "Method is blank!", "Method is blank!";
        OAuthRequiredParameterIsEmpty = "OAuthRequiredParameterIsEmpty" ("409"), "", "";
        OauthHttpParametersEmpty = "OauthHttpParametersEmpty" ("409"), "OauthHttpParameters is Empty.", "OauthHttpParameters is Empty.";
        RequestParameterException = "RequestParameterException" ("409"), "Request parameter exception", "Request parameter exception";
        RequestParameterInvalid = "RequestParameterInvalid" ("409"), "", "";
        SecretManagerAPICreateSecretNameFailed = "SecretManagerAPICreateSecretNameFailed" ("409"), "", "";
        SecretManagerAPIDeleteSecretFailed = "SecretManagerAPIDeleteSecretFailed" ("409"), "", "";
        SecretManagerAPIGetSecretValueFailed = "SecretManagerAPIGetSecretValueFailed" ("409"), "", "";
        ServiceNotEnable = "ServiceNotEnable" ("403"), "Service not enable", "Service not enable";
    }
}
