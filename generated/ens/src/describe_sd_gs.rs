// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSDGs`, from `ens/DescribeSDGs.md`.

use alicloud_runtime::codegen::*;

/// Lists shared data groups (SDGs) with the nodes that hold them and the instances that use them.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeSDGsRequest::new();
/// let reply = client.describe_sd_gs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSDGsRequest {
    /// IDs of the SDGs to work on or to narrow the list down to.
    pub sdg_ids: Vec<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
}

impl DescribeSDGsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SDGIds`.
    pub fn sdg_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sdg_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeSDGsRequest {
        "SDGIds" => sdg_ids: query_json,
        "InstanceIds" => instance_ids: query_json,
    }
}

impl Operation for DescribeSDGsRequest {
    type Response = DescribeSDGsResponse;
    type Error = DescribeSDGsError;
    const INFO: OperationInfo = super::operation("DescribeSDGs").read_only();
    const ERRORS: &'static [DescribeSDGsError] = &[
        DescribeSDGsError::InterfaceCallFailed,
        DescribeSDGsError::ParameterInvalid,
        DescribeSDGsError::NoPermission,
        DescribeSDGsError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeSDGsRequest`].
#[non_exhaustive]
pub struct DescribeSDGsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3703C4AC-9396-458C-8F25-1D701334D309`.
    pub request_id: Option<String>,
    /// The SDGs that were found or are concerned, one entry each.
    pub sd_gs: Vec<Sdg>,
}

response! {
    DescribeSDGsResponse {
        "RequestId" => request_id: value,
        "SDGs" => sd_gs: list(""),
    }
}

/// The SDGs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Sdg {
    /// IDs of the avaliable regions that were found or are concerned.
    pub avaliable_region_ids: Vec<AvaliableRegionId>,
    /// ID of the creation instance that the item belongs to or stands for.
    /// Example: `aic-5x20dyeos****`.
    pub creation_instance_id: Option<String>,
    /// Region that the creation lies in. Example: `cn-hangzhou-26`.
    pub creation_region_id: Option<String>,
    /// When the item was created. Example: `2023-02-27 15:07:21`.
    pub creation_time: Option<String>,
    /// IDs of the deployed instances that were found or are concerned.
    pub deployed_instance_ids: Vec<DeployedInstanceId>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the parent SDG that the item belongs to or stands for. Example: `sdg-xxxxx`.
    pub parent_sdg_id: Option<String>,
    /// ID of the SDG that the item belongs to or stands for. Example: `sdg-30e1fdba7196bc****`.
    pub sdg_id: Option<String>,
    /// Size of the disk. Example: `20`.
    pub size: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// When the item was last changed. Example: `2023-02-27 16:04:39`.
    pub update_time: Option<String>,
}

response! {
    Sdg {
        "AvaliableRegionIds" => avaliable_region_ids: list(""),
        "CreationInstanceId" => creation_instance_id: value,
        "CreationRegionId" => creation_region_id: value,
        "CreationTime" => creation_time: value,
        "DeployedInstanceIds" => deployed_instance_ids: list(""),
        "Description" => description: value,
        "ParentSDGId" => parent_sdg_id: value,
        "SDGId" => sdg_id: value,
        "Size" => size: value,
        "Status" => status: value,
        "UpdateTime" => update_time: value,
    }
}

/// IDs of the avaliable regions that were found or are concerned.
#[non_exhaustive]
pub struct AvaliableRegionId {
    /// When the item was created. Example: `2023-02-27 15:13:26`.
    pub creation_time: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-hangzhou-26`.
    pub region_id: Option<String>,
    /// ID of the snapshot that the item belongs to or stands for. Example: `mock-clone_snapshot_id`.
    pub snapshot_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    AvaliableRegionId {
        "CreationTime" => creation_time: value,
        "RegionId" => region_id: value,
        "SnapshotId" => snapshot_id: value,
        "Status" => status: value,
    }
}

/// IDs of the deployed instances that were found or are concerned.
#[non_exhaustive]
pub struct DeployedInstanceId {
    /// When the item was created. Example: `2023-02-27 16:48:43`.
    pub creation_time: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `aic-5x20dyeos****`.
    pub instance_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `sdg_deploying`.
    pub status: Option<String>,
    /// Which kind of deployment it is or is to be. Example: `overlay`.
    pub deployment_type: Option<String>,
}

response! {
    DeployedInstanceId {
        "CreationTime" => creation_time: value,
        "InstanceId" => instance_id: value,
        "Status" => status: value,
        "DeploymentType" => deployment_type: value,
    }
}

/// Errors that the documentation of [`DescribeSDGsRequest`] names.
///
/// - [`InterfaceCallFailed`](super::DocumentedError::InterfaceCallFailed)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeSDGsError = super::DocumentedError;
