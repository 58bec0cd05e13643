// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAssetGroup`, from `ddosbgp/DescribeAssetGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssetGroupList};

/// Lists asset groups with name, type and region.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeAssetGroupRequest::new()
///     .type_("...")
///     .region("...");
/// let reply = client.describe_asset_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAssetGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl DescribeAssetGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DescribeAssetGroupRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Type" => type_: query,
        "Region" => region: query,
    }
}

impl Operation for DescribeAssetGroupRequest {
    type Response = DescribeAssetGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeAssetGroup")
        .required(&["Type", "Region"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAssetGroupRequest`].
#[non_exhaustive]
pub struct DescribeAssetGroupResponse {
    /// How many items there are in all. Example: `2`.
    pub total: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `487EC0F7-8D14-504E-914E-3A1BC314B581`.
    pub request_id: Option<String>,
    /// Items of the kind asset group that were found or are concerned.
    pub asset_group_list: Vec<AssetGroupList>,
}

response! {
    DescribeAssetGroupResponse {
        "Total" => total: value,
        "RequestId" => request_id: value,
        "AssetGroupList" => asset_group_list: list(""),
    }
}
