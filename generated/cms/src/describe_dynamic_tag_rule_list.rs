// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDynamicTagRuleList`, from `cms/DescribeDynamicTagRuleList.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules that build application groups from tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeDynamicTagRuleListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dynamic_tag_rule_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDynamicTagRuleListRequest {
    /// Region that the tag lies in.
    pub tag_region_id: Option<String>,
    /// Key of the resource tag that groups are built from or that is looked up.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it.
    pub tag_value: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Tag rule concerned, as
    /// [`DescribeDynamicTagRuleList`](super::Client::describe_dynamic_tag_rule_list) returned it.
    pub dynamic_tag_rule_id: Option<String>,
}

impl DescribeDynamicTagRuleListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagRegionId`.
    pub fn tag_region_id(mut self, value: impl Into<String>) -> Self {
        self.tag_region_id = Some(value.into());
        self
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `TagValue`.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `DynamicTagRuleId`.
    pub fn dynamic_tag_rule_id(mut self, value: impl Into<String>) -> Self {
        self.dynamic_tag_rule_id = Some(value.into());
        self
    }
}

request! {
    DescribeDynamicTagRuleListRequest {
        "TagRegionId" => tag_region_id: query,
        "TagKey" => tag_key: query,
        "TagValue" => tag_value: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DynamicTagRuleId" => dynamic_tag_rule_id: query,
    }
}

impl Operation for DescribeDynamicTagRuleListRequest {
    type Response = DescribeDynamicTagRuleListResponse;
    type Error = DescribeDynamicTagRuleListError;
    const INFO: OperationInfo = super::operation("DescribeDynamicTagRuleList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeDynamicTagRuleListError] = &[
        DescribeDynamicTagRuleListError::InvalidParameterValue,
        DescribeDynamicTagRuleListError::AccessForbidden,
        DescribeDynamicTagRuleListError::ResourceNotFound,
        DescribeDynamicTagRuleListError::Any,
        DescribeDynamicTagRuleListError::InternalError,
    ];
}

impl Paginated for DescribeDynamicTagRuleListRequest {
    type Item = TagGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tag_group_list)
    }
}

/// Response to [`DescribeDynamicTagRuleListRequest`].
#[non_exhaustive]
pub struct DescribeDynamicTagRuleListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0D50523D-8D59-4A61-B58E-E2286ECFB3A9`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<String>,
    /// How many records there are in all. Example: `2`.
    pub total: Option<i32>,
    /// Tag rules found, one entry each.
    pub tag_group_list: Vec<TagGroup>,
}

response! {
    DescribeDynamicTagRuleListResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Total" => total: value,
        "TagGroupList" => tag_group_list: list("TagGroup"),
    }
}

/// Tag rules found, one entry each.
#[non_exhaustive]
pub struct TagGroup {
    /// Whether the groups are still being built from the tags. Example: `FINISH`.
    pub status: Option<String>,
    /// Whether all match conditions or only one of them has to hold. Example: `or`.
    pub match_express_filter_relation: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tag key that groups are built from. Example: `tagkey1`.
    pub tag_key: Option<String>,
    /// Tag rule that builds the group. Example: `1536df65-a719-429d-8813-73cc40d7****`.
    pub dynamic_tag_rule_id: Option<String>,
    /// Conditions that values have to match, one entry each.
    pub match_express: Vec<MatchExpress>,
    /// Alert templates that are applied to the groups, by their IDs.
    pub template_id_list: Vec<String>,
    /// Alert contact groups, one entry each.
    pub contact_group_list: Vec<String>,
    /// Tag values that the rule leaves out, since their groups were deleted by hand.
    pub tag_value_blacklist: Vec<String>,
}

response! {
    TagGroup {
        "Status" => status: value,
        "MatchExpressFilterRelation" => match_express_filter_relation: value,
        "RegionId" => region_id: value,
        "TagKey" => tag_key: value,
        "DynamicTagRuleId" => dynamic_tag_rule_id: value,
        "MatchExpress" => match_express: list("MatchExpress"),
        "TemplateIdList" => template_id_list: list("TemplateIdList"),
        "ContactGroupList" => contact_group_list: list("ContactGroupList"),
        "TagValueBlacklist" => tag_value_blacklist: list("TagValueBlacklist"),
    }
}

/// Conditions that values have to match, one entry each.
#[non_exhaustive]
pub struct MatchExpress {
    /// Value of the tag whose key stands beside it. Example: `*`.
    pub tag_value: Option<String>,
    /// How the tag value is compared. Example: `all`.
    pub tag_value_match_function: Option<String>,
    /// Tag key that groups are built from. Example: `azone-version`.
    pub tag_key: Option<String>,
}

response! {
    MatchExpress {
        "TagValue" => tag_value: value,
        "TagValueMatchFunction" => tag_value_match_function: value,
        "TagKey" => tag_key: value,
    }
}

/// Errors that the documentation of [`DescribeDynamicTagRuleListRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 500
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeDynamicTagRuleListError = super::DocumentedError;
