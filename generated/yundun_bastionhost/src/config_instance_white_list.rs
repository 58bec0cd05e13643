// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigInstanceWhiteList`, from `yundun-bastionhost/ConfigInstanceWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Sets which public IP addresses may reach a bastion host that has Internet access.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ConfigInstanceWhiteListRequest::new()
///     .instance_id("...");
/// let reply = client.config_instance_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigInstanceWhiteListRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Items of the kind white to work on or to narrow the list down to. Items: at most 50.
    pub white_list: Vec<String>,
    /// Policies that apply to the white list. Items: at most 50.
    pub white_list_policies: Vec<WhiteListPolicy>,
}

impl ConfigInstanceWhiteListRequest {
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
    /// Sets `WhiteList`.
    pub fn white_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.white_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WhiteListPolicies`.
    pub fn white_list_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhiteListPolicy>>,
    ) -> Self {
        self.white_list_policies = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ConfigInstanceWhiteListRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "WhiteList" => white_list: query,
        "WhiteListPolicies" => white_list_policies: query,
    }
}

impl Operation for ConfigInstanceWhiteListRequest {
    type Response = ConfigInstanceWhiteListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigInstanceWhiteList")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`ConfigInstanceWhiteListRequest`].
#[non_exhaustive]
pub struct ConfigInstanceWhiteListResponse {
    /// ID of the instance, by which other calls name it. Example: `bastionhost-cn-78v1gh****`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `47820E32-5968-45CF-982F-09CB80DC180B`.
    pub request_id: Option<String>,
}

response! {
    ConfigInstanceWhiteListResponse {
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// Policies that apply to the white list.
#[non_exhaustive]
pub struct WhiteListPolicy {
    /// Address or range that the entry is for.
    pub entry: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl WhiteListPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Entry`.
    pub fn entry(mut self, value: impl Into<String>) -> Self {
        self.entry = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    WhiteListPolicy {
        "Entry" => entry: field,
        "Description" => description: field,
    }
}
