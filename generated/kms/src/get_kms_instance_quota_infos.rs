// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetKmsInstanceQuotaInfos`, from `kms/GetKmsInstanceQuotaInfos.md`.

use alicloud_runtime::codegen::*;

/// Tells how many resources a KMS instance may hold and holds.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetKmsInstanceQuotaInfosRequest::new();
/// let reply = client.get_kms_instance_quota_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetKmsInstanceQuotaInfosRequest {
    /// ID of a KMS instance, as [`ListKmsInstances`](super::Client::list_kms_instances) shows it.
    pub kms_instance_id: Option<String>,
    /// Kind of resource whose quota is returned.
    pub resource_type: Option<String>,
}

impl GetKmsInstanceQuotaInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KmsInstanceId`.
    pub fn kms_instance_id(mut self, value: impl Into<String>) -> Self {
        self.kms_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    GetKmsInstanceQuotaInfosRequest {
        "KmsInstanceId" => kms_instance_id: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for GetKmsInstanceQuotaInfosRequest {
    type Response = GetKmsInstanceQuotaInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetKmsInstanceQuotaInfos").read_only();
}

/// Response to [`GetKmsInstanceQuotaInfosRequest`], which the documentation does not describe.
pub type GetKmsInstanceQuotaInfosResponse = alicloud_runtime::UndocumentedResponse;
