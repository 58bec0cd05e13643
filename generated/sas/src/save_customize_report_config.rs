// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveCustomizeReportConfig`, from `sas/SaveCustomizeReportConfig.md`.

use alicloud_runtime::codegen::*;

/// Saves the settings of a custom report, such as its period, schedule and recipients.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SaveCustomizeReportConfigRequest::new()
///     .report_type(1)
///     .title("...")
///     .recipients("...")
///     .report_status(1);
/// let reply = client.save_customize_report_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveCustomizeReportConfigRequest {
    /// ID of the report that the call is about.
    pub report_id: Option<i64>,
    /// **Required.** Which kind of report it is or is to be.
    pub report_type: Option<i32>,
    /// **Required.** Title or heading shown to people.
    pub title: Option<String>,
    /// Which kind of report send it is or is to be.
    pub report_send_type: Option<i32>,
    /// Day or moment of the report start.
    pub report_start_date: Option<String>,
    /// Day or moment of the report end.
    pub report_end_date: Option<String>,
    /// **Required.** The recipients that are concerned.
    pub recipients: Option<String>,
    /// **Required.** State of the report, to narrow the list down to or to be put into.
    pub report_status: Option<i32>,
    /// Language in which the reports are written.
    pub report_lang: Option<String>,
    /// When the send ended or is to end.
    pub send_end_time: Option<String>,
    /// When the send began or is to begin.
    pub send_start_time: Option<String>,
    /// Time that is set or recorded for this: pinned.
    pub pinned_time: Option<i64>,
    /// How many days this is: report.
    pub report_days: Option<i32>,
    /// Which kind of send period it is or is to be.
    pub send_period_type: Option<String>,
    /// How many days this is: send period.
    pub send_period_days: Option<i32>,
    /// The target uids that are concerned.
    pub target_uids: Option<String>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// The target groups that are concerned.
    pub target_groups: Option<String>,
    /// Which version of the report is meant.
    pub report_version: Option<String>,
    /// Whether the reports cover member accounts too.
    pub member_account_sync_flag: Option<bool>,
}

impl SaveCustomizeReportConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReportId`.
    #[inline]
    pub fn report_id(mut self, value: i64) -> Self {
        self.report_id = Some(value);
        self
    }
    /// Sets `ReportType`, which is required.
    #[inline]
    pub fn report_type(mut self, value: i32) -> Self {
        self.report_type = Some(value);
        self
    }
    /// Sets `Title`, which is required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `ReportSendType`.
    #[inline]
    pub fn report_send_type(mut self, value: i32) -> Self {
        self.report_send_type = Some(value);
        self
    }
    /// Sets `ReportStartDate`.
    pub fn report_start_date(mut self, value: impl Into<String>) -> Self {
        self.report_start_date = Some(value.into());
        self
    }
    /// Sets `ReportEndDate`.
    pub fn report_end_date(mut self, value: impl Into<String>) -> Self {
        self.report_end_date = Some(value.into());
        self
    }
    /// Sets `Recipients`, which is required.
    pub fn recipients(mut self, value: impl Into<String>) -> Self {
        self.recipients = Some(value.into());
        self
    }
    /// Sets `ReportStatus`, which is required.
    #[inline]
    pub fn report_status(mut self, value: i32) -> Self {
        self.report_status = Some(value);
        self
    }
    /// Sets `ReportLang`.
    pub fn report_lang(mut self, value: impl Into<String>) -> Self {
        self.report_lang = Some(value.into());
        self
    }
    /// Sets `SendEndTime`.
    pub fn send_end_time(mut self, value: impl Into<String>) -> Self {
        self.send_end_time = Some(value.into());
        self
    }
    /// Sets `SendStartTime`.
    pub fn send_start_time(mut self, value: impl Into<String>) -> Self {
        self.send_start_time = Some(value.into());
        self
    }
    /// Sets `PinnedTime`.
    #[inline]
    pub fn pinned_time(mut self, value: i64) -> Self {
        self.pinned_time = Some(value);
        self
    }
    /// Sets `ReportDays`.
    #[inline]
    pub fn report_days(mut self, value: i32) -> Self {
        self.report_days = Some(value);
        self
    }
    /// Sets `SendPeriodType`.
    pub fn send_period_type(mut self, value: impl Into<String>) -> Self {
        self.send_period_type = Some(value.into());
        self
    }
    /// Sets `SendPeriodDays`.
    #[inline]
    pub fn send_period_days(mut self, value: i32) -> Self {
        self.send_period_days = Some(value);
        self
    }
    /// Sets `TargetUids`.
    pub fn target_uids(mut self, value: impl Into<String>) -> Self {
        self.target_uids = Some(value.into());
        self
    }
    /// Sets `GroupType`.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `TargetGroups`.
    pub fn target_groups(mut self, value: impl Into<String>) -> Self {
        self.target_groups = Some(value.into());
        self
    }
    /// Sets `ReportVersion`.
    pub fn report_version(mut self, value: impl Into<String>) -> Self {
        self.report_version = Some(value.into());
        self
    }
    /// Sets `MemberAccountSyncFlag`.
    #[inline]
    pub fn member_account_sync_flag(mut self, value: bool) -> Self {
        self.member_account_sync_flag = Some(value);
        self
    }
}

request! {
    SaveCustomizeReportConfigRequest {
        "ReportId" => report_id: query,
        "ReportType" => report_type: query,
        "Title" => title: query,
        "ReportSendType" => report_send_type: query,
        "ReportStartDate" => report_start_date: query,
        "ReportEndDate" => report_end_date: query,
        "Recipients" => recipients: query,
        "ReportStatus" => report_status: query,
        "ReportLang" => report_lang: query,
        "SendEndTime" => send_end_time: query,
        "SendStartTime" => send_start_time: query,
        "PinnedTime" => pinned_time: query,
        "ReportDays" => report_days: query,
        "SendPeriodType" => send_period_type: query,
        "SendPeriodDays" => send_period_days: query,
        "TargetUids" => target_uids: query,
        "GroupType" => group_type: query,
        "TargetGroups" => target_groups: query,
        "ReportVersion" => report_version: query,
        "MemberAccountSyncFlag" => member_account_sync_flag: query,
    }
}

impl Operation for SaveCustomizeReportConfigRequest {
    type Response = SaveCustomizeReportConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveCustomizeReportConfig")
        .required(&["ReportType", "Title", "Recipients", "ReportStatus"]);
}

/// Response to [`SaveCustomizeReportConfigRequest`], which the documentation does not describe.
pub type SaveCustomizeReportConfigResponse = alicloud_runtime::UndocumentedResponse;
