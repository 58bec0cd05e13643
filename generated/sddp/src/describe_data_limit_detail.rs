// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataLimitDetail`, from `sddp/DescribeDataLimitDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows one authorized instance, database or bucket with its connection settings.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeDataLimitDetailRequest::new()
///     .id(1);
/// let reply = client.describe_data_limit_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataLimitDetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<i32>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeDataLimitDetailRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `NetworkType`.
    #[inline]
    pub fn network_type(mut self, value: i32) -> Self {
        self.network_type = Some(value);
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
}

request! {
    DescribeDataLimitDetailRequest {
        "Lang" => lang: query,
        "Id" => id: query,
        "NetworkType" => network_type: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeDataLimitDetailRequest {
    type Response = DescribeDataLimitDetailResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDataLimitDetail")
        .required(&["Id"])
        .read_only();
}

/// Response to [`DescribeDataLimitDetailRequest`].
#[non_exhaustive]
pub struct DescribeDataLimitDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// Upper limit that applies to the data.
    pub data_limit: Option<DataLimit>,
}

response! {
    DescribeDataLimitDetailResponse {
        "RequestId" => request_id: value,
        "DataLimit" => data_limit: value,
    }
}

/// Upper limit that applies to the data.
#[non_exhaustive]
pub struct DataLimit {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// State that the check is in. Example: `3`.
    pub check_status: Option<i32>,
    /// Network port that the server, the listener or the traffic uses. Example: `3306`.
    pub port: Option<i32>,
    /// Name that the check status goes by. Example: `text`.
    pub check_status_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// ID of the parent that the item belongs to or stands for.
    /// Example: `rm-m5eup49p6o274****.RDS_example`.
    pub parent_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `1`.
    pub resource_type: Option<i64>,
    /// When the item was created. Example: `145600000`.
    pub gmt_create: Option<i64>,
    /// Code that stands for the resource type, for programs to act on. Example: `RDS`.
    pub resource_type_code: Option<String>,
    /// Name that the user logs on with. Example: `User01`.
    pub user_name: Option<String>,
    /// Identifier of the item within its collection. Example: `12300`.
    pub id: Option<i64>,
}

response! {
    DataLimit {
        "LocalName" => local_name: value,
        "CheckStatus" => check_status: value,
        "Port" => port: value,
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
