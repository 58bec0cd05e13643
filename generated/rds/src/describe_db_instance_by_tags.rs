// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceByTags`, from `rds/DescribeDBInstanceByTags.md`.

use alicloud_runtime::codegen::*;

/// Lists instances with the tags they bear.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceByTagsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instance_by_tags(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Proxy mode, for the service's own use.
    pub proxy_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 0 to 2147483647.
    pub page_number: Option<i32>,
}

impl DescribeDBInstanceByTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeDBInstanceByTagsRequest {
        "ClientToken" => client_token: query,
        "proxyId" => proxy_id: query,
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeDBInstanceByTagsRequest {
    type Response = DescribeDBInstanceByTagsResponse;
    type Error = DescribeDBInstanceByTagsError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceByTags")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceByTagsError] = &[
        DescribeDBInstanceByTagsError::TagNoRegionIdExist,
        DescribeDBInstanceByTagsError::TagNoTagInfoExist,
        DescribeDBInstanceByTagsError::TagTagKeyCanNotBeAll,
        DescribeDBInstanceByTagsError::TagTagKeyDuplex,
        DescribeDBInstanceByTagsError::TagNoDBInstanceIdExist,
        DescribeDBInstanceByTagsError::TagTooManyDBInstanceIds,
        DescribeDBInstanceByTagsError::TagTooManyTagsForOneInstance,
        DescribeDBInstanceByTagsError::TagSetTagInfoAtTwoParamters,
        DescribeDBInstanceByTagsError::TagAllow5TagInfos,
        DescribeDBInstanceByTagsError::TagTagKeyIsBlank,
        DescribeDBInstanceByTagsError::TagTagKeyStartWithAliyun,
        DescribeDBInstanceByTagsError::TagTagKeyTooLong,
        DescribeDBInstanceByTagsError::TagTagValueTooLong,
        DescribeDBInstanceByTagsError::TagInvalidTagsParamter,
        DescribeDBInstanceByTagsError::TagMalformed,
        DescribeDBInstanceByTagsError::InvalidDBInstanceIdNotFound,
        DescribeDBInstanceByTagsError::InvalidDBInstanceNameNotFound,
    ];
}

impl Paginated for DescribeDBInstanceByTagsRequest {
    type Item = DBInstanceTag;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.db_instance_tag)
    }
}

/// Response to [`DescribeDBInstanceByTagsRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceByTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `10`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `30`.
    pub total_record_count: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBInstanceByTagsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Instances with their tags, one entry each.
    pub db_instance_tag: Vec<DBInstanceTag>,
}

response! {
    Items {
        "DBInstanceTag" => db_instance_tag: list(""),
    }
}

/// Instances with their tags, one entry each.
#[non_exhaustive]
pub struct DBInstanceTag {
    /// ID of the database instance. Example: `rm-uf6w****`.
    pub db_instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DBInstanceTag {
        "DBInstanceId" => db_instance_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Value of the tag whose key stands beside it. Example: `value1`.
    pub tag_value: Option<String>,
    /// Key of a tag that the instance bears. Example: `key1`.
    pub tag_key: Option<String>,
}

response! {
    Tag {
        "TagValue" => tag_value: value,
        "TagKey" => tag_key: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceByTagsRequest`] names.
///
/// - [`TagNoRegionIdExist`](super::DocumentedError::TagNoRegionIdExist)
/// - [`TagNoTagInfoExist`](super::DocumentedError::TagNoTagInfoExist)
/// - [`TagTagKeyCanNotBeAll`](super::DocumentedError::TagTagKeyCanNotBeAll)
/// - [`TagTagKeyDuplex`](super::DocumentedError::TagTagKeyDuplex)
/// - [`TagNoDBInstanceIdExist`](super::DocumentedError::TagNoDBInstanceIdExist)
/// - [`TagTooManyDBInstanceIds`](super::DocumentedError::TagTooManyDBInstanceIds)
/// - [`TagTooManyTagsForOneInstance`](super::DocumentedError::TagTooManyTagsForOneInstance)
/// - [`TagSetTagInfoAtTwoParamters`](super::DocumentedError::TagSetTagInfoAtTwoParamters)
/// - [`TagAllow5TagInfos`](super::DocumentedError::TagAllow5TagInfos)
/// - [`TagTagKeyIsBlank`](super::DocumentedError::TagTagKeyIsBlank)
/// - [`TagTagKeyStartWithAliyun`](super::DocumentedError::TagTagKeyStartWithAliyun)
/// - [`TagTagKeyTooLong`](super::DocumentedError::TagTagKeyTooLong)
/// - [`TagTagValueTooLong`](super::DocumentedError::TagTagValueTooLong)
/// - [`TagInvalidTagsParamter`](super::DocumentedError::TagInvalidTagsParamter)
/// - [`TagMalformed`](super::DocumentedError::TagMalformed)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound), here with HTTP status 404
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeDBInstanceByTagsError = super::DocumentedError;
