// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateDingTalk`, from `sas/CreateOrUpdateDingTalk.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes a notification sent by a DingTalk chatbot.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateOrUpdateDingTalkRequest::new()
///     .rule_action_name("...")
///     .send_url("...");
/// let reply = client.create_or_update_ding_talk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateDingTalkRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// **Required.** Name that the rule action goes by.
    pub rule_action_name: Option<String>,
    /// **Required.** Web address under which the send is found.
    pub send_url: Option<String>,
    /// Time that is set or recorded for this: interval.
    pub interval_time: Option<i64>,
    /// Items of the kind config to work on or to narrow the list down to.
    pub config_list: Option<String>,
    /// IDs of the groups to work on or to narrow the list down to.
    pub group_id_list: Option<String>,
    /// Language of the messages to the chat group.
    pub ding_talk_lang: Option<String>,
}

impl CreateOrUpdateDingTalkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `RuleActionName`, which is required.
    pub fn rule_action_name(mut self, value: impl Into<String>) -> Self {
        self.rule_action_name = Some(value.into());
        self
    }
    /// Sets `SendUrl`, which is required.
    pub fn send_url(mut self, value: impl Into<String>) -> Self {
        self.send_url = Some(value.into());
        self
    }
    /// Sets `IntervalTime`.
    #[inline]
    pub fn interval_time(mut self, value: i64) -> Self {
        self.interval_time = Some(value);
        self
    }
    /// Sets `ConfigList`.
    pub fn config_list(mut self, value: impl Into<String>) -> Self {
        self.config_list = Some(value.into());
        self
    }
    /// Sets `GroupIdList`.
    pub fn group_id_list(mut self, value: impl Into<String>) -> Self {
        self.group_id_list = Some(value.into());
        self
    }
    /// Sets `DingTalkLang`.
    pub fn ding_talk_lang(mut self, value: impl Into<String>) -> Self {
        self.ding_talk_lang = Some(value.into());
        self
    }
}

request! {
    CreateOrUpdateDingTalkRequest {
        "Id" => id: query,
        "RuleActionName" => rule_action_name: query,
        "SendUrl" => send_url: query,
        "IntervalTime" => interval_time: query,
        "ConfigList" => config_list: query,
        "GroupIdList" => group_id_list: query,
        "DingTalkLang" => ding_talk_lang: query,
    }
}

impl Operation for CreateOrUpdateDingTalkRequest {
    type Response = CreateOrUpdateDingTalkResponse;
    type Error = CreateOrUpdateDingTalkError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateDingTalk")
        .required(&["RuleActionName", "SendUrl"]);
    const ERRORS: &'static [CreateOrUpdateDingTalkError] = &[
        CreateOrUpdateDingTalkError::NoPermission,
        CreateOrUpdateDingTalkError::ServerError,
    ];
}

/// Response to [`CreateOrUpdateDingTalkRequest`].
pub type CreateOrUpdateDingTalkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateOrUpdateDingTalkRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateOrUpdateDingTalkError = super::DocumentedError;
