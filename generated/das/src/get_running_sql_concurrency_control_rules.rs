// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRunningSqlConcurrencyControlRules`, from `das/GetRunningSqlConcurrencyControlRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the SQL throttling rules that are in force on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetRunningSqlConcurrencyControlRulesRequest::new()
///     .instance_id("...");
/// let reply = client.get_running_sql_concurrency_control_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRulesRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl GetRunningSqlConcurrencyControlRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    GetRunningSqlConcurrencyControlRulesRequest {
        "ConsoleContext" => console_context: query,
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetRunningSqlConcurrencyControlRulesRequest {
    type Response = GetRunningSqlConcurrencyControlRulesResponse;
    type Error = GetRunningSqlConcurrencyControlRulesError;
    const INFO: OperationInfo = super::operation("GetRunningSqlConcurrencyControlRules")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetRunningSqlConcurrencyControlRulesError] = &[
        GetRunningSqlConcurrencyControlRulesError::InvalidParams,
        GetRunningSqlConcurrencyControlRulesError::NoPermission,
    ];
}

/// Response to [`GetRunningSqlConcurrencyControlRulesRequest`].
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRulesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RunningSqlConcurrencyControlRuleData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetRunningSqlConcurrencyControlRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RunningSqlConcurrencyControlRuleData {
    /// How many items there are in all. Example: `2`.
    pub total: Option<i64>,
    /// Entries of the list.
    pub list: Option<RunningSqlConcurrencyControlRuleList>,
}

response! {
    RunningSqlConcurrencyControlRuleData {
        "Total" => total: value,
        "List" => list: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct RunningSqlConcurrencyControlRuleList {
    /// Rules that apply to the running, one entry each.
    pub running_rules: Vec<RunningRule>,
}

response! {
    RunningSqlConcurrencyControlRuleList {
        "runningRules" => running_rules: list(""),
    }
}

/// Rules that apply to the running, one entry each.
#[non_exhaustive]
pub struct RunningRule {
    /// ID of the item that the item belongs to or stands for. Example: `16`.
    pub item_id: Option<i64>,
    /// Which kind of sql it is or is to be. Example: `SELECT`.
    pub sql_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-2ze1jdv45i7l6****`.
    pub instance_id: Option<String>,
    /// The sql keywords that are concerned. Example: `call~open~api~test~4~from~POP`.
    pub sql_keywords: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1608888296000`.
    pub start_time: Option<i64>,
    /// Hash of the keywords. Example: `b0b8aceeb43baea87b219c81767b****`.
    pub keywords_hash: Option<String>,
    /// Time that is set or recorded for this: concurrency control. Example: `600`.
    pub concurrency_control_time: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `testxxx`.
    pub user_id: Option<String>,
    /// Largest value, allowed or found, of this: concurrency. Example: `2`.
    pub max_concurrency: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Open`.
    pub status: Option<String>,
}

response! {
    RunningRule {
        "ItemId" => item_id: value,
        "SqlType" => sql_type: value,
        "InstanceId" => instance_id: value,
        "SqlKeywords" => sql_keywords: value,
        "StartTime" => start_time: value,
        "KeywordsHash" => keywords_hash: value,
        "ConcurrencyControlTime" => concurrency_control_time: value,
        "UserId" => user_id: value,
        "MaxConcurrency" => max_concurrency: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`GetRunningSqlConcurrencyControlRulesRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetRunningSqlConcurrencyControlRulesError = super::DocumentedError;
