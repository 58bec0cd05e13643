// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAlarmRule`, from `mse/CreateAlarmRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a rule that raises an alarm when a figure of a cluster crosses a threshold.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateAlarmRuleRequest::new()
///     .aggregates("SUM")
///     .alarm_alias_name("test")
///     .alarm_item("ZNODE_ZOOKEEPER")
///     .alert_way("[\"SMS\",\"DING_ROBOT\"]")
///     .contact_group_ids(["..."])
///     .instance_id("mse-cn-st21ri2****")
///     .n_value(1)
///     .operator("CURRENT_GTE")
///     .value(100.0);
/// let reply = client.create_alarm_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAlarmRuleRequest {
    /// **Required.** How values are put together for the alarm, such as sum or maximum.
    pub aggregates: Option<String>,
    /// **Required.** What people call the alarm rule. Example: `test`.
    pub alarm_alias_name: Option<String>,
    /// **Required.** Figure that the alarm watches. Example: `ZNODE_ZOOKEEPER`.
    pub alarm_item: Option<String>,
    /// **Required.** Channels by which people are told of an alarm, as a JSON array.
    /// Example: `["SMS","DING_ROBOT"]`.
    pub alert_way: Option<String>,
    /// **Required.** Groups of people who are told of the alarm. Example: `["123","1212"]`.
    pub contact_group_ids: Vec<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// **Required.** How many minutes in a row, or how much, the alarm condition looks back.
    /// Example: `1`.
    pub n_value: Option<i32>,
    /// **Required.** How values are compared or conditions joined, or who carried the operation out.
    /// Example: `CURRENT_GTE`.
    pub operator: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it. Example: `100`.
    pub value: Option<f64>,
}

impl CreateAlarmRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Aggregates`, which is required.
    pub fn aggregates(mut self, value: impl Into<String>) -> Self {
        self.aggregates = Some(value.into());
        self
    }
    /// Sets `AlarmAliasName`, which is required.
    pub fn alarm_alias_name(mut self, value: impl Into<String>) -> Self {
        self.alarm_alias_name = Some(value.into());
        self
    }
    /// Sets `AlarmItem`, which is required.
    pub fn alarm_item(mut self, value: impl Into<String>) -> Self {
        self.alarm_item = Some(value.into());
        self
    }
    /// Sets `AlertWay`, which is required.
    pub fn alert_way(mut self, value: impl Into<String>) -> Self {
        self.alert_way = Some(value.into());
        self
    }
    /// Sets `ContactGroupIds`, which is required.
    pub fn contact_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.contact_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NValue`, which is required.
    #[inline]
    pub fn n_value(mut self, value: i32) -> Self {
        self.n_value = Some(value);
        self
    }
    /// Sets `Operator`, which is required.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `Value`, which is required.
    #[inline]
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

request! {
    CreateAlarmRuleRequest {
        "Aggregates" => aggregates: query,
        "AlarmAliasName" => alarm_alias_name: query,
        "AlarmItem" => alarm_item: query,
        "AlertWay" => alert_way: query,
        "ContactGroupIds" => contact_group_ids: query_json,
        "InstanceId" => instance_id: query,
        "NValue" => n_value: query,
        "Operator" => operator: query,
        "Value" => value: query,
    }
}

impl Operation for CreateAlarmRuleRequest {
    type Response = CreateAlarmRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAlarmRule")
        .required(
            &[
                "Aggregates",
                "AlarmAliasName",
                "AlarmItem",
                "AlertWay",
                "ContactGroupIds",
                "InstanceId",
                "NValue",
                "Operator",
                "Value",
            ],
        )
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
}

/// Response to [`CreateAlarmRuleRequest`].
#[non_exhaustive]
pub struct CreateAlarmRuleResponse {
    /// Code of the reason why the call or the item failed. Example: `MSE-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF21683A-29C7-4853-AC0F-B5ADEE4****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateAlarmRuleResponse {
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
