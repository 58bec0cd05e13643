// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceObservability`, from `cms_2024_03_30/GetServiceObservability.md`.

use alicloud_runtime::codegen::*;

/// Shows the application observability instance of a type in a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetServiceObservabilityRequest::new()
///     .workspace("my-test-ws")
///     .type_("apm");
/// let reply = client.get_service_observability(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceObservabilityRequest {
    /// **Required.** Workspace everything belongs to. Example: `my-test-ws`.
    pub workspace: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `apm`.
    pub type_: Option<String>,
}

impl GetServiceObservabilityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace`, which is required.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetServiceObservabilityRequest {
        "workspace" => workspace: path,
        "type" => type_: path,
    }
}

impl Operation for GetServiceObservabilityRequest {
    type Response = GetServiceObservabilityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetServiceObservability")
        .roa("GET", "/workspace/{workspace}/service-observability/{type}")
        .required(&["workspace", "type"])
        .read_only();
}

/// Response to [`GetServiceObservabilityRequest`].
#[non_exhaustive]
pub struct GetServiceObservabilityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4852B9B5-345C-5CBC-A15F-786D83ECCBBA`.
    pub request_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `apm`.
    pub type_: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Workspace everything belongs to. Example: `default-cms-1654218***343050-cn-hangzhou`.
    pub workspace: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Running`.
    pub status: Option<String>,
    /// What is known about the entry point.
    pub entry_point_info: Option<EntryPointInfo>,
    /// Which kind of fee it is or is to be. Example: `arms=serverless;xtrace=serverless`.
    pub fee_type: Option<String>,
    /// The settings that are concerned.
    pub settings: BTreeMap<String, String>,
    /// The quotas that are concerned.
    pub quotas: BTreeMap<String, String>,
}

response! {
    GetServiceObservabilityResponse {
        "requestId" => request_id: value,
        "type" => type_: value,
        "regionId" => region_id: value,
        "workspace" => workspace: value,
        "status" => status: value,
        "entryPointInfo" => entry_point_info: value,
        "feeType" => fee_type: value,
        "settings" => settings: map,
        "quotas" => quotas: map,
    }
}

/// What is known about the entry point.
#[non_exhaustive]
pub struct EntryPointInfo {
    /// Token for the auth; pass it on without reading anything into it.
    /// Example: `gaddp****@de20f2***1ce***`.
    pub auth_token: Option<String>,
    /// Domain name that belongs to the public.
    /// Example: `project-xtrace-xxxx-cn-hangzhou.cn-hangzhou.log.aliyuncs.com`.
    pub public_domain: Option<String>,
    /// Domain name that belongs to the private. Example: `project-xtrace-xxxx`.
    pub private_domain: Option<String>,
    /// Log project that holds the data. Example: `proj-xtrace-xxxxx`.
    pub project: Option<String>,
}

response! {
    EntryPointInfo {
        "authToken" => auth_token: value,
        "publicDomain" => public_domain: value,
        "privateDomain" => private_domain: value,
        "project" => project: value,
    }
}
