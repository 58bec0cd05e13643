// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryRegistrantProfileRealNameVerificationInfo`, from `domain/QueryRegistrantProfileRealNameVerificationInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IdentityCredentialType, Lang};

/// Reads the documents submitted for a registrant profile's real-name verification.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryRegistrantProfileRealNameVerificationInfoRequest::new()
///     .registrant_profile_id(1234567);
/// let reply = client.query_registrant_profile_real_name_verification_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryRegistrantProfileRealNameVerificationInfoRequest {
    /// **Required.** ID of the registrant profile that the call is about. Example: `1234567`.
    pub registrant_profile_id: Option<i64>,
    /// Whether the picture of the document is returned. Default: `false`. Example: `false`.
    pub fetch_image: Option<bool>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryRegistrantProfileRealNameVerificationInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistrantProfileId`, which is required.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
        self
    }
    /// Sets `FetchImage`.
    #[inline]
    pub fn fetch_image(mut self, value: bool) -> Self {
        self.fetch_image = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    QueryRegistrantProfileRealNameVerificationInfoRequest {
        "RegistrantProfileId" => registrant_profile_id: query,
        "FetchImage" => fetch_image: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryRegistrantProfileRealNameVerificationInfoRequest {
    type Response = QueryRegistrantProfileRealNameVerificationInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "QueryRegistrantProfileRealNameVerificationInfo",
        )
        .required(&["RegistrantProfileId"])
        .read_only();
}

/// Response to [`QueryRegistrantProfileRealNameVerificationInfoRequest`].
#[non_exhaustive]
pub struct QueryRegistrantProfileRealNameVerificationInfoResponse {
    /// ID of the registrant profile that the item belongs to or stands for. Example: `1234567`.
    pub registrant_profile_id: Option<i64>,
    /// Which kind of identity credential it is or is to be. Example: `SFZ`.
    pub identity_credential_type: Option<Open<IdentityCredentialType>>,
    /// Number that picks out the identity credential. Example: `4111111111111110**`.
    pub identity_credential_no: Option<String>,
    /// Picture of the document, as Base64. Example: `dGVzdA==`.
    pub identity_credential: Option<String>,
    /// Web address under which the identity credential is found.
    /// Example: `http://test.oss-cn-hangzhou.aliyuncs.com/20170522/1219541161213057_070445190.jpg`.
    pub identity_credential_url: Option<String>,
    /// Day or moment of the submission. Example: `2017-05-22 19:04:49`.
    pub submission_date: Option<String>,
    /// Day or moment of the modification. Example: `2017-05-22 19:04:49`.
    pub modification_date: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D73432C-7600-4779-ACBB-C3B5CA145D32`.
    pub request_id: Option<String>,
}

response! {
    QueryRegistrantProfileRealNameVerificationInfoResponse {
        "RegistrantProfileId" => registrant_profile_id: value,
        "IdentityCredentialType" => identity_credential_type: value,
        "IdentityCredentialNo" => identity_credential_no: value,
        "IdentityCredential" => identity_credential: value,
        "IdentityCredentialUrl" => identity_credential_url: value,
        "SubmissionDate" => submission_date: value,
        "ModificationDate" => modification_date: value,
        "RequestId" => request_id: value,
    }
}
