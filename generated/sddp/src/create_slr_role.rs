// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSlrRole`, from `sddp/CreateSlrRole.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role by which Data Security Center reaches other cloud resources.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::CreateSlrRoleRequest::new();
/// let reply = client.create_slr_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSlrRoleRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CreateSlrRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CreateSlrRoleRequest {
        "SourceIp" => source_ip: query,
        "FeatureType" => feature_type: query,
        "Lang" => lang: query,
    }
}

impl Operation for CreateSlrRoleRequest {
    type Response = CreateSlrRoleResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateSlrRole");
}

/// Response to [`CreateSlrRoleRequest`].
#[non_exhaustive]
pub struct CreateSlrRoleResponse {
    /// Whether the service-linked role was created. Example: `true`.
    pub has_permission: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `208B016D-4CB9-4A85-96A5-0B8ED1EBF271`.
    pub request_id: Option<String>,
}

response! {
    CreateSlrRoleResponse {
        "HasPermission" => has_permission: value,
        "RequestId" => request_id: value,
    }
}
