// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRetcodeAppByPid`, from `arms/GetRetcodeAppByPid.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Returns the browser monitoring application that has a given PID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRetcodeAppByPidRequest::new()
///     .pid("b590lhguqs@9781be0f44dXXXX");
/// let reply = client.get_retcode_app_by_pid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRetcodeAppByPidRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `b590lhguqs@9781be0f44dXXXX`.
    pub pid: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl GetRetcodeAppByPidRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetRetcodeAppByPidRequest {
        "Pid" => pid: query,
        "RegionId" => region_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for GetRetcodeAppByPidRequest {
    type Response = GetRetcodeAppByPidResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRetcodeAppByPid")
        .method("GET")
        .required(&["Pid"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetRetcodeAppByPidRequest`].
#[non_exhaustive]
pub struct GetRetcodeAppByPidResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2983BEF7-4A0D-47A2-94A2-8E9C5E63****`.
    pub request_id: Option<String>,
    /// Application under browser monitoring, with its facts.
    pub retcode_app: Option<RetcodeApp>,
}

response! {
    GetRetcodeAppByPidResponse {
        "RequestId" => request_id: value,
        "RetcodeApp" => retcode_app: value,
    }
}

/// Application under browser monitoring, with its facts.
#[non_exhaustive]
pub struct RetcodeApp {
    /// Name that the application is registered under. Example: `testRetcodeAppXXXX`.
    pub app_name: Option<String>,
    /// Which kind of application under browser monitoring it is or is to be. Example: `web`.
    pub retcode_app_type: Option<String>,
    /// ID that the service gave the application. Example: `2787XXXX`.
    pub app_id: Option<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `b590lhguqs@9781be0f44dXXXX`.
    pub pid: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxidtzXXXX`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    RetcodeApp {
        "AppName" => app_name: value,
        "RetcodeAppType" => retcode_app_type: value,
        "AppId" => app_id: value,
        "Pid" => pid: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}
