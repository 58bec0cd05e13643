// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuditLogs`, from `sddp/DescribeAuditLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists audit logs of data access, filtered by user, client, database, statement or rule.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeAuditLogsRequest::new();
/// let reply = client.describe_audit_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuditLogsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// IP address that belongs to the client.
    pub client_ip: Option<String>,
    /// Keeps the log entries whose client names itself so.
    pub client_ua: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Name that the database goes by.
    pub database_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// ID of the product that the call is about.
    pub product_id: Option<i64>,
    /// Keeps the log entries whose statement contains this text.
    pub sql_text: Option<String>,
    /// Keeps the statements that took a time within this range.
    pub execute_time_range: Option<String>,
    /// Keeps the statements that touched a number of rows within this range.
    pub effect_row_range: Option<String>,
    /// ID of the rule that the call is about.
    pub rule_id: Option<String>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// Which kind of operate it is or is to be.
    pub operate_type: Option<String>,
    /// Key that opens, signs or picks out the OSS object.
    pub oss_object_key: Option<String>,
    /// ID of the async request that the call is about.
    pub async_request_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Class that the rule belongs to.
    pub rule_category: Option<String>,
    /// Items of the kind load white to work on or to narrow the list down to.
    pub load_white_list: Option<bool>,
    /// Account that the member belongs to or works with.
    pub member_account: Option<String>,
    /// Which kind of IP address it is or is to be.
    pub ip_type: Option<String>,
    /// Keeps the log entries that contain this text.
    pub message: Option<String>,
    /// Where the log comes from.
    pub log_source: Option<String>,
    /// Whether the entries are put together by the rule they matched.
    pub rule_agg_query: Option<bool>,
}

impl DescribeAuditLogsRequest {
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
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `ClientIp`.
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
    /// Sets `ClientUa`.
    pub fn client_ua(mut self, value: impl Into<String>) -> Self {
        self.client_ua = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `ProductId`.
    #[inline]
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `SqlText`.
    pub fn sql_text(mut self, value: impl Into<String>) -> Self {
        self.sql_text = Some(value.into());
        self
    }
    /// Sets `ExecuteTimeRange`.
    pub fn execute_time_range(mut self, value: impl Into<String>) -> Self {
        self.execute_time_range = Some(value.into());
        self
    }
    /// Sets `EffectRowRange`.
    pub fn effect_row_range(mut self, value: impl Into<String>) -> Self {
        self.effect_row_range = Some(value.into());
        self
    }
    /// Sets `RuleID`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `OperateType`.
    pub fn operate_type(mut self, value: impl Into<String>) -> Self {
        self.operate_type = Some(value.into());
        self
    }
    /// Sets `OssObjectKey`.
    pub fn oss_object_key(mut self, value: impl Into<String>) -> Self {
        self.oss_object_key = Some(value.into());
        self
    }
    /// Sets `AsyncRequestId`.
    pub fn async_request_id(mut self, value: impl Into<String>) -> Self {
        self.async_request_id = Some(value.into());
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
    /// Sets `RuleCategory`.
    pub fn rule_category(mut self, value: impl Into<String>) -> Self {
        self.rule_category = Some(value.into());
        self
    }
    /// Sets `LoadWhiteList`.
    #[inline]
    pub fn load_white_list(mut self, value: bool) -> Self {
        self.load_white_list = Some(value);
        self
    }
    /// Sets `MemberAccount`.
    pub fn member_account(mut self, value: impl Into<String>) -> Self {
        self.member_account = Some(value.into());
        self
    }
    /// Sets `IpType`.
    pub fn ip_type(mut self, value: impl Into<String>) -> Self {
        self.ip_type = Some(value.into());
        self
    }
    /// Sets `Message`.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `LogSource`.
    pub fn log_source(mut self, value: impl Into<String>) -> Self {
        self.log_source = Some(value.into());
        self
    }
    /// Sets `RuleAggQuery`.
    #[inline]
    pub fn rule_agg_query(mut self, value: bool) -> Self {
        self.rule_agg_query = Some(value);
        self
    }
}

request! {
    DescribeAuditLogsRequest {
        "Lang" => lang: query,
        "UserName" => user_name: query,
        "ClientIp" => client_ip: query,
        "ClientUa" => client_ua: query,
        "InstanceName" => instance_name: query,
        "DatabaseName" => database_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ProductCode" => product_code: query,
        "ProductId" => product_id: query,
        "SqlText" => sql_text: query,
        "ExecuteTimeRange" => execute_time_range: query,
        "EffectRowRange" => effect_row_range: query,
        "RuleID" => rule_id: query,
        "RuleName" => rule_name: query,
        "OperateType" => operate_type: query,
        "OssObjectKey" => oss_object_key: query,
        "AsyncRequestId" => async_request_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "RuleCategory" => rule_category: query,
        "LoadWhiteList" => load_white_list: query,
        "MemberAccount" => member_account: query,
        "IpType" => ip_type: query,
        "Message" => message: query,
        "LogSource" => log_source: query,
        "RuleAggQuery" => rule_agg_query: query,
    }
}

impl Operation for DescribeAuditLogsRequest {
    type Response = DescribeAuditLogsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeAuditLogs").read_only();
}

/// Response to [`DescribeAuditLogsRequest`], which the documentation does not describe.
pub type DescribeAuditLogsResponse = alicloud_runtime::UndocumentedResponse;
