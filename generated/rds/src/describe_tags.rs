// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTags`, from `rds/DescribeTags.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags that are in use.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeTagsRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Length: at most 50.
    pub region_id: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{“key1”:”value1”}`.
    pub tags: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Proxy mode, for the service's own use. Example: `API`.
    pub proxy_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
}

impl DescribeTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `proxyId`.
    pub fn proxy_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    DescribeTagsRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "Tags" => tags: query,
        "ClientToken" => client_token: query,
        "proxyId" => proxy_id: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for DescribeTagsRequest {
    type Response = DescribeTagsResponse;
    type Error = DescribeTagsError;
    const INFO: OperationInfo = super::operation("DescribeTags")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTagsError] = &[
        DescribeTagsError::TagNoRegionIdExist,
        DescribeTagsError::TagNoTagInfoExist,
        DescribeTagsError::TagTagKeyCanNotBeAll,
        DescribeTagsError::TagTagKeyDuplex,
        DescribeTagsError::TagTooManyTagsForOneInstance,
        DescribeTagsError::TagSetTagInfoAtTwoParamters,
        DescribeTagsError::TagAllow5TagInfos,
        DescribeTagsError::TagTagKeyIsBlank,
        DescribeTagsError::TagTagKeyStartWithAliyun,
        DescribeTagsError::TagTagKeyTooLong,
        DescribeTagsError::TagTagValueTooLong,
        DescribeTagsError::TagInvalidTagsParamter,
        DescribeTagsError::InvalidDBInstanceIdNotFound,
        DescribeTagsError::TagMalformed,
        DescribeTagsError::TagNoDBInstanceIdExist,
        DescribeTagsError::TagTooManyDBInstanceIds,
        DescribeTagsError::TagSetTagInfoAtTwoParameter,
        DescribeTagsError::TagInvalidTagsParameter,
        DescribeTagsError::OrderComboInstanceNotAllowOperate,
        DescribeTagsError::PricePricingPlanResultNotFound,
        DescribeTagsError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeTagsRequest`].
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// Entries of the list.
    pub items: Vec<TagInfos>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
}

response! {
    DescribeTagsResponse {
        "Items" => items: list("TagInfos"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct TagInfos {
    /// Key of a tag that the instance bears. Example: `key1`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `value1`.
    pub tag_value: Option<String>,
    /// IDs of the database instances that were found or are concerned. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_ids: Vec<String>,
}

response! {
    TagInfos {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
        "DBInstanceIds" => db_instance_ids: list("DBInstanceIds"),
    }
}

/// Errors that the documentation of [`DescribeTagsRequest`] names.
///
/// - [`TagNoRegionIdExist`](super::DocumentedError::TagNoRegionIdExist)
/// - [`TagNoTagInfoExist`](super::DocumentedError::TagNoTagInfoExist)
/// - [`TagTagKeyCanNotBeAll`](super::DocumentedError::TagTagKeyCanNotBeAll)
/// - [`TagTagKeyDuplex`](super::DocumentedError::TagTagKeyDuplex)
/// - [`TagTooManyTagsForOneInstance`](super::DocumentedError::TagTooManyTagsForOneInstance)
/// - [`TagSetTagInfoAtTwoParamters`](super::DocumentedError::TagSetTagInfoAtTwoParamters)
/// - [`TagAllow5TagInfos`](super::DocumentedError::TagAllow5TagInfos)
/// - [`TagTagKeyIsBlank`](super::DocumentedError::TagTagKeyIsBlank)
/// - [`TagTagKeyStartWithAliyun`](super::DocumentedError::TagTagKeyStartWithAliyun)
/// - [`TagTagKeyTooLong`](super::DocumentedError::TagTagKeyTooLong)
/// - [`TagTagValueTooLong`](super::DocumentedError::TagTagValueTooLong)
/// - [`TagInvalidTagsParamter`](super::DocumentedError::TagInvalidTagsParamter)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound), here with HTTP status 404
/// - [`TagMalformed`](super::DocumentedError::TagMalformed)
/// - [`TagNoDBInstanceIdExist`](super::DocumentedError::TagNoDBInstanceIdExist)
/// - [`TagTooManyDBInstanceIds`](super::DocumentedError::TagTooManyDBInstanceIds)
/// - [`TagSetTagInfoAtTwoParameter`](super::DocumentedError::TagSetTagInfoAtTwoParameter)
/// - [`TagInvalidTagsParameter`](super::DocumentedError::TagInvalidTagsParameter)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeTagsError = super::DocumentedError;
