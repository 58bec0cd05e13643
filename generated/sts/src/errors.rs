// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AuthenticationFailApiPassword = "AuthenticationFail.ApiPassword" ("403"), "", "The password for the API is wrong.";
        AuthenticationFailApiUsername = "AuthenticationFail.ApiUsername" ("403"), "", "The user name for the API is wrong.";
        AuthenticationFailIDPMetadataInvalid = "AuthenticationFail.IDPMetadata.Invalid" ("401"), "", "The metadata stored for the SAML provider cannot be used; upload it anew.";
        AuthenticationFailSAMLAssertionExpired = "AuthenticationFail.SAMLAssertion.Expired" ("401"), "", "The SAML response is too old; get a fresh one from the identity provider.";
        AuthenticationFailSAMLAssertionInvalid = "AuthenticationFail.SAMLAssertion.Invalid" ("401"), "", "The SAML response cannot be verified.";
        EntityNotExistRole = "EntityNotExist.Role" ("404"), "", "No RAM role has this ARN.";
        EntityNotExistRoleArn = "EntityNotExist.RoleArn" ("404"), "", "No RAM role has the ARN given.";
        EntityNotExistSAMLProvider = "EntityNotExist.SAMLProvider" ("404"), "", "RAM has no SAML provider with this ARN.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterContentType = "InvalidParameter.ContentType" ("400"), "", "The body of the request has to be JSON or a form, as its content type says.";
        InvalidParameterDurationSeconds = "InvalidParameter.DurationSeconds" ("400"), "The DurationSeconds is invalid.", "The session is to last shorter than the minimum or longer than the role allows.";
        InvalidParameterExternalId = "InvalidParameter.ExternalId" ("400"), "", "`ExternalId` is too long or has characters that are not allowed.";
        InvalidParameterPolicyGrammar = "InvalidParameter.PolicyGrammar" ("400"), "Invalid Policy.", "The policy breaks the grammar of policies.";
        InvalidParameterPolicySize = "InvalidParameter.PolicySize" ("400"), "", "The policy is too large.";
        InvalidParameterRoleArn = "InvalidParameter.RoleArn" ("400"), "", "The ARN of the role is not well formed.";
        InvalidParameterRoleSessionName = "InvalidParameter.RoleSessionName" ("400"), "The RoleSessionName is invalid.", "The session name is too short, too long, or has characters that are not allowed.";
        InvalidParameterSerialNumber = "InvalidParameter.SerialNumber" ("400"), "", "The serial number of the MFA device is not well formed.";
        InvalidParameterTokenCode = "InvalidParameter.TokenCode" ("400"), "", "The one-time code of the MFA device is not well formed.";
        MissingParameterRoleArn = "MissingParameter.RoleArn" ("400"), "Parameter RoleArn is required.", "The role has to be named in `RoleArn`.";
        MissingParameterSAMLAssertion = "MissingParameter.SAMLAssertion" ("400"), "Parameter SAMLAssertion is required.", "The SAML response has to be given in `SAMLAssertion`.";
        MissingParameterSAMLProviderArn = "MissingParameter.SAMLProviderArn" ("400"), "Parameter SAMLProviderArn is required.", "The SAML provider has to be named in `SAMLProviderArn`.";
        NoPermission = "NoPermission" ("403"), "", "The caller has no permission for this operation.";
    }
}
