// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAgentlessAsset`, from `sas/ListAgentlessAsset.md`.

use alicloud_runtime::codegen::*;

/// Lists the assets available to agentless detection, filtered by name, platform or region.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAgentlessAssetRequest::new();
/// let reply = client.list_agentless_asset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAgentlessAssetRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// Operating system or platform that is meant.
    pub platform: Option<String>,
    /// Region that the scan lies in.
    pub scan_region_id: Option<String>,
}

impl ListAgentlessAssetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TargetType`.
    #[inline]
    pub fn target_type(mut self, value: i32) -> Self {
        self.target_type = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `ScanRegionId`.
    pub fn scan_region_id(mut self, value: impl Into<String>) -> Self {
        self.scan_region_id = Some(value.into());
        self
    }
}

request! {
    ListAgentlessAssetRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "TargetType" => target_type: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "DiskType" => disk_type: query,
        "Platform" => platform: query,
        "ScanRegionId" => scan_region_id: query,
    }
}

impl Operation for ListAgentlessAssetRequest {
    type Response = ListAgentlessAssetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAgentlessAsset").read_only();
}

/// Response to [`ListAgentlessAssetRequest`], which the documentation does not describe.
pub type ListAgentlessAssetResponse = alicloud_runtime::UndocumentedResponse;
