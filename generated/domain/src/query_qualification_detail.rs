// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryQualificationDetail`, from `domain/QueryQualificationDetail.md`.

use alicloud_runtime::codegen::*;

/// Reads the qualification review of a `.餐厅` or `.商标` domain with its documents.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryQualificationDetailRequest::new()
///     .instance_id("...")
///     .qualification_type("...");
/// let reply = client.query_qualification_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryQualificationDetailRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which kind of qualification it is or is to be.
    pub qualification_type: Option<String>,
}

impl QueryQualificationDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `QualificationType`, which is required.
    pub fn qualification_type(mut self, value: impl Into<String>) -> Self {
        self.qualification_type = Some(value.into());
        self
    }
}

request! {
    QueryQualificationDetailRequest {
        "InstanceId" => instance_id: query,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
        "QualificationType" => qualification_type: query,
    }
}

impl Operation for QueryQualificationDetailRequest {
    type Response = QueryQualificationDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryQualificationDetail")
        .required(&["InstanceId", "QualificationType"])
        .read_only();
}

/// Response to [`QueryQualificationDetailRequest`].
#[non_exhaustive]
pub struct QueryQualificationDetailResponse {
    /// How the review stands or how it ended. Example: `1`.
    pub audit_status: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFCF6F8-243C-****-8035-4B12FEFD7D48`.
    pub request_id: Option<String>,
    /// The credentials that are concerned.
    pub credentials: Option<Credentials>,
    /// ID of the track that the item belongs to or stands for. Example: `943a1662898a****0acbdbeca91`.
    pub track_id: Option<String>,
}

response! {
    QueryQualificationDetailResponse {
        "AuditStatus" => audit_status: value,
        "RequestId" => request_id: value,
        "Credentials" => credentials: value,
        "TrackId" => track_id: value,
    }
}

/// The credentials that are concerned.
#[non_exhaustive]
pub struct Credentials {
    /// Documents handed in.
    pub qualification_credential: Vec<QualificationCredential>,
}

response! {
    Credentials {
        "QualificationCredential" => qualification_credential: list(""),
    }
}

/// Documents handed in.
#[non_exhaustive]
pub struct QualificationCredential {
    /// Which kind of credential it is or is to be. Example: `SHSQB`.
    pub credential_type: Option<String>,
    /// Number that picks out the credential. Example: `92610725MA7G2E****`.
    pub credential_no: Option<String>,
    /// Web address under which the credential is found. Example: `11212121/1212d**/sqb.jpg`.
    pub credential_url: Option<String>,
}

response! {
    QualificationCredential {
        "CredentialType" => credential_type: value,
        "CredentialNo" => credential_no: value,
        "CredentialUrl" => credential_url: value,
    }
}
