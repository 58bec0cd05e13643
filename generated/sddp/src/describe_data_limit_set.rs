// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataLimitSet`, from `sddp/DescribeDataLimitSet.md`.

use alicloud_runtime::codegen::*;

/// Lists, for one product, the instances, databases or buckets that may be scanned.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeDataLimitSetRequest::new();
/// let reply = client.describe_data_limit_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataLimitSetRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<i32>,
    /// ID of the parent that the call is about.
    pub parent_id: Option<String>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
    /// Which kind of region it is or is to be.
    pub region_type: Option<String>,
}

impl DescribeDataLimitSetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, value: i32) -> Self {
        self.resource_type = Some(value);
        self
    }
    /// Sets `ParentId`.
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
    /// Sets `RegionType`.
    pub fn region_type(mut self, value: impl Into<String>) -> Self {
        self.region_type = Some(value.into());
        self
    }
}

request! {
    DescribeDataLimitSetRequest {
        "Lang" => lang: query,
        "ResourceType" => resource_type: query,
        "ParentId" => parent_id: query,
        "FeatureType" => feature_type: query,
        "RegionType" => region_type: query,
    }
}

impl Operation for DescribeDataLimitSetRequest {
    type Response = DescribeDataLimitSetResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDataLimitSet").read_only();
}

/// Response to [`DescribeDataLimitSetRequest`].
#[non_exhaustive]
pub struct DescribeDataLimitSetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// Assets connected for this service, with the buckets and regions there are.
    pub data_limit_set: Option<DataLimitSet>,
}

response! {
    DescribeDataLimitSetResponse {
        "RequestId" => request_id: value,
        "DataLimitSet" => data_limit_set: value,
    }
}

/// Assets connected for this service, with the buckets and regions there are.
#[non_exhaustive]
pub struct DataLimitSet {
    /// Code that stands for the resource type, for programs to act on. Example: `OSS`.
    pub resource_type_code: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `2`.
    pub resource_type: Option<i64>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Items of the kind data limit that were found or are concerned.
    pub data_limit_list: Vec<DataLimitList>,
    /// Items of the kind OSS bucket that were found or are concerned.
    pub oss_bucket_list: Vec<OssBucketList>,
    /// Items of the kind region that were found or are concerned.
    pub region_list: Vec<RegionList>,
}

response! {
    DataLimitSet {
        "ResourceTypeCode" => resource_type_code: value,
        "ResourceType" => resource_type: value,
        "TotalCount" => total_count: value,
        "DataLimitList" => data_limit_list: list(""),
        "OssBucketList" => oss_bucket_list: list(""),
        "RegionList" => region_list: list(""),
    }
}

/// Items of the kind data limit that were found or are concerned.
#[non_exhaustive]
pub struct DataLimitList {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// State that the check is in. Example: `3`.
    pub check_status: Option<i32>,
    /// Address, port and the like by which the asset is reached. Example: `text`.
    pub connector: Option<String>,
    /// Name that the check status goes by. Example: `text`.
    pub check_status_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the parent that the item belongs to or stands for. Example: `db`.
    pub parent_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `2`.
    pub resource_type: Option<i64>,
    /// When the item was created. Example: `1625587423000`.
    pub gmt_create: Option<i64>,
    /// Code that stands for the resource type, for programs to act on. Example: `OSS`.
    pub resource_type_code: Option<String>,
    /// Name that the user logs on with. Example: `tsts`.
    pub user_name: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
}

response! {
    DataLimitList {
        "LocalName" => local_name: value,
        "CheckStatus" => check_status: value,
        "Connector" => connector: value,
        "CheckStatusName" => check_status_name: value,
        "RegionId" => region_id: value,
        "ParentId" => parent_id: value,
        "ResourceType" => resource_type: value,
        "GmtCreate" => gmt_create: value,
        "ResourceTypeCode" => resource_type_code: value,
        "UserName" => user_name: value,
        "Id" => id: value,
    }
}

/// Items of the kind OSS bucket that were found or are concerned.
#[non_exhaustive]
pub struct OssBucketList {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the bucket goes by. Example: `oss-bucket`.
    pub bucket_name: Option<String>,
}

response! {
    OssBucketList {
        "RegionId" => region_id: value,
        "BucketName" => bucket_name: value,
    }
}

/// Items of the kind region that were found or are concerned.
#[non_exhaustive]
pub struct RegionList {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
}

response! {
    RegionList {
        "RegionId" => region_id: value,
        "LocalName" => local_name: value,
    }
}
