// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateKmsInstanceBindVpc`, from `kms/UpdateKmsInstanceBindVpc.md`.

use alicloud_runtime::codegen::*;

/// Changes the VPCs from which a KMS instance can be reached.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdateKmsInstanceBindVpcRequest::new()
///     .kms_instance_id("...")
///     .bind_vpcs("...");
/// let reply = client.update_kms_instance_bind_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateKmsInstanceBindVpcRequest {
    /// **Required.** ID of a KMS instance, as [`ListKmsInstances`](super::Client::list_kms_instances)
    /// shows it.
    pub kms_instance_id: Option<String>,
    /// **Required.** VPCs from which the KMS instance can be reached.
    pub bind_vpcs: Option<String>,
}

impl UpdateKmsInstanceBindVpcRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KmsInstanceId`, which is required.
    pub fn kms_instance_id(mut self, value: impl Into<String>) -> Self {
        self.kms_instance_id = Some(value.into());
        self
    }
    /// Sets `BindVpcs`, which is required.
    pub fn bind_vpcs(mut self, value: impl Into<String>) -> Self {
        self.bind_vpcs = Some(value.into());
        self
    }
}

request! {
    UpdateKmsInstanceBindVpcRequest {
        "KmsInstanceId" => kms_instance_id: query,
        "BindVpcs" => bind_vpcs: query,
    }
}

impl Operation for UpdateKmsInstanceBindVpcRequest {
    type Response = UpdateKmsInstanceBindVpcResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateKmsInstanceBindVpc")
        .required(&["KmsInstanceId", "BindVpcs"]);
}

/// Response to [`UpdateKmsInstanceBindVpcRequest`].
pub type UpdateKmsInstanceBindVpcResponse = alicloud_runtime::EmptyResponse;
