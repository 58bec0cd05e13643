// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBlockStatus`, from `ddoscoo/DescribeBlockStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns how instances of Anti-DDoS Proxy (Chinese Mainland) block traffic near its source.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeBlockStatusRequest::new()
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"]);
/// let reply = client.describe_block_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBlockStatusRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 20. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
}

impl DescribeBlockStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeBlockStatusRequest {
        "ResourceGroupId" => resource_group_id: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeBlockStatusRequest {
    type Response = DescribeBlockStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBlockStatus")
        .required(&["InstanceIds"])
        .read_only();
}

/// Response to [`DescribeBlockStatusRequest`].
#[non_exhaustive]
pub struct DescribeBlockStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// Items of the kind status that were found or are concerned.
    pub status_list: Vec<StatusList>,
}

response! {
    DescribeBlockStatusResponse {
        "RequestId" => request_id: value,
        "StatusList" => status_list: list(""),
    }
}

/// Items of the kind status that were found or are concerned.
#[non_exhaustive]
pub struct StatusList {
    /// IP address of the host or service concerned. Example: `203.XX.XX.88`.
    pub ip: Option<String>,
    /// Items of the kind block status that were found or are concerned.
    pub block_status_list: Vec<BlockStatusList>,
}

response! {
    StatusList {
        "Ip" => ip: value,
        "BlockStatusList" => block_status_list: list(""),
    }
}

/// Items of the kind block status that were found or are concerned.
#[non_exhaustive]
pub struct BlockStatusList {
    /// When it ended or ends, or where the period ends that the data is about. Example: `1540196323`.
    pub end_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1540195323`.
    pub start_time: Option<i64>,
    /// Route or carrier line that is meant. Example: `cut`.
    pub line: Option<String>,
    /// State that the block is in. Example: `areablock`.
    pub block_status: Option<String>,
}

response! {
    BlockStatusList {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "Line" => line: value,
        "BlockStatus" => block_status: value,
    }
}
