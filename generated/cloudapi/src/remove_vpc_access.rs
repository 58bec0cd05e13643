// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveVpcAccess`, from `cloudapi/RemoveVpcAccess.md`.

use alicloud_runtime::codegen::*;

/// Deletes a VPC authorization but leaves the APIs that use it online.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::RemoveVpcAccessRequest::new()
///     .vpc_id("...")
///     .instance_id("...")
///     .port(1);
/// let reply = client.remove_vpc_access(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveVpcAccessRequest {
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Port of the backend.
    pub port: Option<i32>,
    /// Whether the APIs that use the access are brought up to date as well.
    pub need_batch_work: Option<bool>,
}

impl RemoveVpcAccessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `NeedBatchWork`.
    #[inline]
    pub fn need_batch_work(mut self, value: bool) -> Self {
        self.need_batch_work = Some(value);
        self
    }
}

request! {
    RemoveVpcAccessRequest {
        "VpcId" => vpc_id: query,
        "InstanceId" => instance_id: query,
        "Port" => port: query,
        "NeedBatchWork" => need_batch_work: query,
    }
}

impl Operation for RemoveVpcAccessRequest {
    type Response = RemoveVpcAccessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveVpcAccess")
        .required(&["VpcId", "InstanceId", "Port"]);
}

/// Response to [`RemoveVpcAccessRequest`].
#[non_exhaustive]
pub struct RemoveVpcAccessResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// The APIs that were found or are concerned, one entry each.
    pub apis: Vec<Api>,
}

response! {
    RemoveVpcAccessResponse {
        "RequestId" => request_id: value,
        "Apis" => apis: list("Api"),
    }
}

/// The APIs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Api {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `551877242a4b4f3a84a56b7c3570e4a7`.
    pub api_id: Option<String>,
    /// Environment that is meant, by its ID in the group. Example: `d1e1ee28f9fb4b729db0ee8ca76ff0a5`.
    pub stage_id: Option<String>,
    /// API group, which holds APIs under common domains. Example: `78d54ac4424d4b1792e33ca35637e8e4`.
    pub group_id: Option<String>,
}

response! {
    Api {
        "ApiId" => api_id: value,
        "StageId" => stage_id: value,
        "GroupId" => group_id: value,
    }
}
