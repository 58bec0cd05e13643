// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssumeRoleWithSAML`, from `sts/AssumeRoleWithSAML.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Credentials};

/// Returns temporary credentials for a RAM role in exchange for a SAML response. The call needs no
/// AccessKey pair.
///
/// ```no_run
/// # async fn example(client: alicloud_sts::Client) -> Result<(), alicloud_sts::Error> {
/// let request = alicloud_sts::AssumeRoleWithSAMLRequest::new();
/// let reply = client.assume_role_with_saml(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssumeRoleWithSAMLRequest {
    /// SAML provider registered in RAM, by its ARN, that issued the response.
    /// Example: `acs:ram::123456789012****:saml-provider/company1`.
    pub saml_provider_arn: Option<String>,
    /// RAM role to assume, by its ARN. Example: `acs:ram::123456789012****:role/adminrole`.
    pub role_arn: Option<String>,
    /// Complete SAML response of the identity provider in Base64, not just its assertion element.
    /// Example: `<base64_encoded_saml_assertion>`.
    pub saml_assertion: Option<String>,
    /// Policy that narrows the session down: only what both it and the role allow is allowed.
    /// Example: `<url_encoded_policy>`.
    pub policy: Option<String>,
    /// How long the credentials stay valid; no longer than the role allows for a session.
    /// Range: 900 to 3600. Unit: `seconds`. Default: `3600`. Example: `3600`.
    pub duration_seconds: Option<i64>,
}

impl AssumeRoleWithSAMLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SAMLProviderArn`.
    pub fn saml_provider_arn(mut self, value: impl Into<String>) -> Self {
        self.saml_provider_arn = Some(value.into());
        self
    }
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `SAMLAssertion`.
    pub fn saml_assertion(mut self, value: impl Into<String>) -> Self {
        self.saml_assertion = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `DurationSeconds`.
    #[inline]
    pub fn duration_seconds(mut self, value: i64) -> Self {
        self.duration_seconds = Some(value);
        self
    }
}

request! {
    AssumeRoleWithSAMLRequest {
        "SAMLProviderArn" => saml_provider_arn: query,
        "RoleArn" => role_arn: query,
        "SAMLAssertion" => saml_assertion: query,
        "Policy" => policy: query,
        "DurationSeconds" => duration_seconds: query,
    }
}

impl Operation for AssumeRoleWithSAMLRequest {
    type Response = AssumeRoleWithSAMLResponse;
    type Error = AssumeRoleWithSAMLError;
    const INFO: OperationInfo = super::operation("AssumeRoleWithSAML")
        .secret_members(&["AccessKeySecret", "SecurityToken"]);
    const ERRORS: &'static [AssumeRoleWithSAMLError] = &[
        AssumeRoleWithSAMLError::MissingParameterSAMLAssertion,
        AssumeRoleWithSAMLError::MissingParameterSAMLProviderArn,
        AssumeRoleWithSAMLError::MissingParameterRoleArn,
        AssumeRoleWithSAMLError::InvalidParameterPolicyGrammar,
        AssumeRoleWithSAMLError::InvalidParameterPolicySize,
        AssumeRoleWithSAMLError::InvalidParameterRoleSessionName,
        AssumeRoleWithSAMLError::InvalidParameterDurationSeconds,
        AssumeRoleWithSAMLError::EntityNotExistSAMLProvider,
        AssumeRoleWithSAMLError::EntityNotExistRoleArn,
        AssumeRoleWithSAMLError::AuthenticationFailIDPMetadataInvalid,
        AssumeRoleWithSAMLError::AuthenticationFailSAMLAssertionExpired,
        AssumeRoleWithSAMLError::AuthenticationFailSAMLAssertionInvalid,
        AssumeRoleWithSAMLError::InternalError,
    ];
}

/// Response to [`AssumeRoleWithSAMLRequest`].
#[non_exhaustive]
pub struct AssumeRoleWithSAMLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6894B13B-6D71-4EF5-88FA-F32781734A7F`.
    pub request_id: Option<String>,
    /// Temporary AccessKey pair and security token; use all three together.
    pub credentials: Option<Credentials>,
    /// Temporary identity that the credentials stand for.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// What the SAML assertion says.
    pub saml_assertion_info: Option<SAMLAssertionInfo>,
}

response! {
    AssumeRoleWithSAMLResponse {
        "RequestId" => request_id: value,
        "Credentials" => credentials: value,
        "AssumedRoleUser" => assumed_role_user: value,
        "SAMLAssertionInfo" => saml_assertion_info: value,
    }
}

/// Temporary identity that the credentials stand for.
#[non_exhaustive]
pub struct AssumedRoleUser {
    /// Temporary identity that the credentials stand for, by its ARN.
    /// Example: `acs:sts::123456789012****:assumed-role/AdminRole/alice`.
    pub arn: Option<String>,
    /// Temporary identity that the credentials stand for, by its ID.
    /// Example: `34458433936495****:alice`.
    pub assumed_role_user_id: Option<String>,
    /// Temporary identity that the credentials stand for, by ID; role ID and session name make it up.
    /// Example: `34458433936495****:alice`.
    pub assumed_role_id: Option<String>,
}

response! {
    AssumedRoleUser {
        "Arn" => arn: value,
        "AssumedRoleUserId" => assumed_role_user_id: value,
        "AssumedRoleId" => assumed_role_id: value,
    }
}

/// What the SAML assertion says.
#[non_exhaustive]
pub struct SAMLAssertionInfo {
    /// Format of the name that the SAML assertion gives its subject. Example: `persistent`.
    pub subject_type: Option<String>,
    /// User whom the SAML assertion stands for, by the name in the assertion.
    /// Example: `alice@example.com`.
    pub subject: Option<String>,
    /// Address that the SAML response was meant for, from its subject confirmation data.
    /// Example: `https://signin.aliyun.com/saml-role/SSO`.
    pub recipient: Option<String>,
    /// Identity provider that issued the SAML assertion, as the assertion names it.
    /// Example: `http://example.com/adfs/services/trust`.
    pub issuer: Option<String>,
}

response! {
    SAMLAssertionInfo {
        "SubjectType" => subject_type: value,
        "Subject" => subject: value,
        "Recipient" => recipient: value,
        "Issuer" => issuer: value,
    }
}

/// Errors that the documentation of [`AssumeRoleWithSAMLRequest`] names.
///
/// - [`MissingParameterSAMLAssertion`](super::DocumentedError::MissingParameterSAMLAssertion)
/// - [`MissingParameterSAMLProviderArn`](super::DocumentedError::MissingParameterSAMLProviderArn)
/// - [`MissingParameterRoleArn`](super::DocumentedError::MissingParameterRoleArn)
/// - [`InvalidParameterPolicyGrammar`](super::DocumentedError::InvalidParameterPolicyGrammar)
/// - [`InvalidParameterPolicySize`](super::DocumentedError::InvalidParameterPolicySize)
/// - [`InvalidParameterRoleSessionName`](super::DocumentedError::InvalidParameterRoleSessionName)
/// - [`InvalidParameterDurationSeconds`](super::DocumentedError::InvalidParameterDurationSeconds)
/// - [`EntityNotExistSAMLProvider`](super::DocumentedError::EntityNotExistSAMLProvider)
/// - [`EntityNotExistRoleArn`](super::DocumentedError::EntityNotExistRoleArn)
/// - [`AuthenticationFailIDPMetadataInvalid`](super::DocumentedError::AuthenticationFailIDPMetadataInvalid)
/// - [`AuthenticationFailSAMLAssertionExpired`](super::DocumentedError::AuthenticationFailSAMLAssertionExpired)
/// - [`AuthenticationFailSAMLAssertionInvalid`](super::DocumentedError::AuthenticationFailSAMLAssertionInvalid)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AssumeRoleWithSAMLError = super::DocumentedError;
