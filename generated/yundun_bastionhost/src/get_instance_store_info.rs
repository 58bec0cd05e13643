// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceStoreInfo`, from `yundun-bastionhost/GetInstanceStoreInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows storage information of a bastion host instance.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetInstanceStoreInfoRequest::new()
///     .instance_id("...");
/// let reply = client.get_instance_store_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceStoreInfoRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetInstanceStoreInfoRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetInstanceStoreInfoRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetInstanceStoreInfoRequest {
    type Response = GetInstanceStoreInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetInstanceStoreInfo")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetInstanceStoreInfoRequest`], which the documentation does not describe.
pub type GetInstanceStoreInfoResponse = alicloud_runtime::UndocumentedResponse;
