// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAssetGroupToInstance`, from `ddosbgp/DescribeAssetGroupToInstance.md`.

use alicloud_runtime::codegen::*;

/// Lists which asset groups are bound to which Anti-DDoS Origin instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeAssetGroupToInstanceRequest::new();
/// let reply = client.describe_asset_group_to_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAssetGroupToInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Member account that owns the asset.
    pub member_uid: Option<String>,
}

impl DescribeAssetGroupToInstanceRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    DescribeAssetGroupToInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Name" => name: query,
        "Type" => type_: query,
        "Region" => region: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for DescribeAssetGroupToInstanceRequest {
    type Response = DescribeAssetGroupToInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeAssetGroupToInstance")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAssetGroupToInstanceRequest`].
#[non_exhaustive]
pub struct DescribeAssetGroupToInstanceResponse {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C73C59B9-9F5C-57FF-A394-13EC8FC3B2FF`.
    pub request_id: Option<String>,
    /// Items of the kind data that were found or are concerned.
    pub data_list: Vec<DataList>,
}

response! {
    DescribeAssetGroupToInstanceResponse {
        "Total" => total: value,
        "RequestId" => request_id: value,
        "DataList" => data_list: list(""),
    }
}

/// Items of the kind data that were found or are concerned.
#[non_exhaustive]
pub struct DataList {
    /// ID of the instance, by which other calls name it. Example: `ddosbgp-cn-7212zaa5v***`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `waf_v2_public_cn-lbj382l****`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `waf`.
    pub type_: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Member account that owns the asset. Example: `170858869679****`.
    pub member_uid: Option<String>,
}

response! {
    DataList {
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "Type" => type_: value,
        "Region" => region: value,
        "MemberUid" => member_uid: value,
    }
}
