// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEnvironmentAlertRules`, from `arms/ListEnvironmentAlertRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the alert groups and alert rules of an environment, optionally for one add-on.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEnvironmentAlertRulesRequest::new()
///     .environment_id("env-xxx");
/// let reply = client.list_environment_alert_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEnvironmentAlertRulesRequest {
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the addon goes by. Example: `mysql`.
    pub addon_name: Option<String>,
    /// Use that is meant, or the kind of check that applies. Example: `database`.
    pub scene: Option<String>,
}

impl ListEnvironmentAlertRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AddonName`.
    pub fn addon_name(mut self, value: impl Into<String>) -> Self {
        self.addon_name = Some(value.into());
        self
    }
    /// Sets `Scene`.
    pub fn scene(mut self, value: impl Into<String>) -> Self {
        self.scene = Some(value.into());
        self
    }
}

request! {
    ListEnvironmentAlertRulesRequest {
        "EnvironmentId" => environment_id: query,
        "RegionId" => region_id: query,
        "AddonName" => addon_name: query,
        "Scene" => scene: query,
    }
}

impl Operation for ListEnvironmentAlertRulesRequest {
    type Response = ListEnvironmentAlertRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEnvironmentAlertRules")
        .required(&["EnvironmentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListEnvironmentAlertRulesRequest`].
#[non_exhaustive]
pub struct ListEnvironmentAlertRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C518054-852F-4023-ABC1-4AF95FF7****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<EnvironmentAlertRuleData>,
}

response! {
    ListEnvironmentAlertRulesResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvironmentAlertRuleData {
    /// The groups that were found or are concerned, one entry each. Example: `mysql-CS-MySQLdAlerts`.
    pub groups: Vec<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
    /// How many items there are in all. Example: `26`.
    pub total: Option<i64>,
}

response! {
    EnvironmentAlertRuleData {
        "Groups" => groups: list(""),
        "Rules" => rules: list(""),
        "Total" => total: value,
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// ID of the alert that the item belongs to or stands for. Example: `9502571`.
    pub alert_id: Option<i64>,
    /// Name that people know the item by. Example: `mysql-CS-MySQLInnoDBLogWaits_lu`.
    pub name: Option<String>,
}

response! {
    Rule {
        "AlertId" => alert_id: value,
        "Name" => name: value,
    }
}
