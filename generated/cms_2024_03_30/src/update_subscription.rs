// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSubscription`, from `cms_2024_03_30/UpdateSubscription.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FilterSetting, FilterSettingCondition};

/// Changes a subscription: which alerts it takes and how it passes them on.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdateSubscriptionRequest::new()
///     .subscription_id("123123123123")
///     .subscription_name("text");
/// let reply = client.update_subscription(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSubscriptionRequest {
    /// Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// **Required.** ID of the subscription that the call is about. Example: `123123123123`.
    pub subscription_id: Option<String>,
    /// ID of the notify strategy that the call is about. Example: `123123`.
    pub notify_strategy_id: Option<String>,
    /// **Required.** Name that the subscription goes by. Example: `text`.
    pub subscription_name: Option<String>,
    /// Free text that describes the item to people. Example: `workspace test`.
    pub description: Option<String>,
    /// Conditions an alert has to meet.
    pub filter_setting: Option<FilterSetting>,
    /// Where alerts are pushed.
    pub pushing_setting: Option<PushingSetting>,
}

impl UpdateSubscriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `subscriptionId`, which is required.
    pub fn subscription_id(mut self, value: impl Into<String>) -> Self {
        self.subscription_id = Some(value.into());
        self
    }
    /// Sets `notifyStrategyId`.
    pub fn notify_strategy_id(mut self, value: impl Into<String>) -> Self {
        self.notify_strategy_id = Some(value.into());
        self
    }
    /// Sets `subscriptionName`, which is required.
    pub fn subscription_name(mut self, value: impl Into<String>) -> Self {
        self.subscription_name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `filterSetting`.
    pub fn filter_setting(mut self, value: impl Into<FilterSetting>) -> Self {
        self.filter_setting = Some(value.into());
        self
    }
    /// Sets `pushingSetting`.
    pub fn pushing_setting(mut self, value: impl Into<PushingSetting>) -> Self {
        self.pushing_setting = Some(value.into());
        self
    }
}

request! {
    UpdateSubscriptionRequest {
        "workspace" => workspace: query,
        "subscriptionId" => subscription_id: path,
        "notifyStrategyId" => notify_strategy_id: body,
        "subscriptionName" => subscription_name: body,
        "description" => description: body,
        "filterSetting" => filter_setting: body,
        "pushingSetting" => pushing_setting: body,
    }
}

impl Operation for UpdateSubscriptionRequest {
    type Response = UpdateSubscriptionResponse;
    type Error = UpdateSubscriptionError;
    const INFO: OperationInfo = super::operation("UpdateSubscription")
        .roa("PUT", "/subscriptions/{subscriptionId}")
        .required(&["subscriptionId", "subscriptionName"]);
    const ERRORS: &'static [UpdateSubscriptionError] = &[
        UpdateSubscriptionError::InvalidParameterValue,
        UpdateSubscriptionError::Forbidden,
        UpdateSubscriptionError::ResourceNotFound,
        UpdateSubscriptionError::InternalUnknownError,
    ];
}

/// Response to [`UpdateSubscriptionRequest`].
#[non_exhaustive]
pub struct UpdateSubscriptionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-C554-562B-A65F-******`.
    pub request_id: Option<String>,
    /// ID of the subscription that the item belongs to or stands for. Example: `123123123123`.
    pub subscription_id: Option<String>,
}

response! {
    UpdateSubscriptionResponse {
        "requestId" => request_id: value,
        "subscriptionId" => subscription_id: value,
    }
}

/// Where alerts are pushed.
#[non_exhaustive]
pub struct PushingSetting {
    /// Message template in use for the kind of recipient. Example: `123123123`.
    pub template_uuid: Option<String>,
    /// IDs of the restore actions to work on or to narrow the list down to. Example: `123123123`.
    pub restore_action_ids: Vec<String>,
    /// ID of the response plan that the call is about. Example: `123123123`.
    pub response_plan_id: Option<String>,
    /// IDs of the alert actions to work on or to narrow the list down to. Example: `123123123`.
    pub alert_action_ids: Vec<String>,
}

impl PushingSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `templateUuid`.
    pub fn template_uuid(mut self, value: impl Into<String>) -> Self {
        self.template_uuid = Some(value.into());
        self
    }
    /// Sets `restoreActionIds`.
    pub fn restore_action_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.restore_action_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `responsePlanId`.
    pub fn response_plan_id(mut self, value: impl Into<String>) -> Self {
        self.response_plan_id = Some(value.into());
        self
    }
    /// Sets `alertActionIds`.
    pub fn alert_action_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.alert_action_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PushingSetting {
        "templateUuid" => template_uuid: field,
        "restoreActionIds" => restore_action_ids: field,
        "responsePlanId" => response_plan_id: field,
        "alertActionIds" => alert_action_ids: field,
    }
}

/// Errors that the documentation of [`UpdateSubscriptionRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalUnknownError`](super::DocumentedError::InternalUnknownError)
pub type UpdateSubscriptionError = super::DocumentedError;
