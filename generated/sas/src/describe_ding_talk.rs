// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDingTalk`, from `sas/DescribeDingTalk.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists the notifications that go out through DingTalk chatbots.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDingTalkRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ding_talk(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDingTalkRequest {
    /// Name that the rule action goes by.
    pub rule_action_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeDingTalkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleActionName`.
    pub fn rule_action_name(mut self, value: impl Into<String>) -> Self {
        self.rule_action_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeDingTalkRequest {
        "RuleActionName" => rule_action_name: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeDingTalkRequest {
    type Response = DescribeDingTalkResponse;
    type Error = DescribeDingTalkError;
    const INFO: OperationInfo = super::operation("DescribeDingTalk").read_only();
    const ERRORS: &'static [DescribeDingTalkError] = &[
        DescribeDingTalkError::NoPermission,
        DescribeDingTalkError::ServerError,
    ];
}

impl Paginated for DescribeDingTalkRequest {
    type Item = ActionList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.action_list)
    }
}

/// Response to [`DescribeDingTalkRequest`].
#[non_exhaustive]
pub struct DescribeDingTalkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B256A525-7E42-4BB9-A27C-9017FDDFF1A2`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Items of the kind action that were found or are concerned.
    pub action_list: Vec<ActionList>,
}

response! {
    DescribeDingTalkResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "ActionList" => action_list: list(""),
    }
}

/// Items of the kind action that were found or are concerned.
#[non_exhaustive]
pub struct ActionList {
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Items of the kind config that were found or are concerned. Example: `text`.
    pub config_list: Option<String>,
    /// When the item was created. Example: `1550828400000`.
    pub gmt_create: Option<i64>,
    /// Name that the action goes by. Example: `TestRuleAction`.
    pub action_name: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `https://oapi.dingtalk.com/robot/send`.
    pub url: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12312412341`.
    pub ali_uid: Option<i64>,
    /// Language of the messages to the chat group. Example: `zh`.
    pub ding_talk_lang: Option<String>,
    /// Time that is set or recorded for this: interval. Example: `1000`.
    pub interval_time: Option<i32>,
    /// When the item was last changed. Example: `1550828400000`.
    pub gmt_modified: Option<i64>,
    /// IDs of the groups that were found or are concerned. Example: `"123,456"`.
    pub group_id_list: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
}

response! {
    ActionList {
        "Status" => status: value,
        "ConfigList" => config_list: value,
        "GmtCreate" => gmt_create: value,
        "ActionName" => action_name: value,
        "Url" => url: value,
        "AliUid" => ali_uid: value,
        "DingTalkLang" => ding_talk_lang: value,
        "IntervalTime" => interval_time: value,
        "GmtModified" => gmt_modified: value,
        "GroupIdList" => group_id_list: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeDingTalkRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeDingTalkError = super::DocumentedError;
