// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserAlarmConfig`, from `cloudfw/ModifyUserAlarmConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the alert settings of the account, with times, notifications and contacts.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// use alicloud_cloudfw::modify_user_alarm_config::AlarmConfig;
///
/// let request = alicloud_cloudfw::ModifyUserAlarmConfigRequest::new()
///     .alarm_config([AlarmConfig::new()]);
/// let reply = client.modify_user_alarm_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserAlarmConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Settings of the alert, and what it works with. Items: at most 100.
    pub alarm_config: Vec<AlarmConfig>,
    /// Settings of the notify, and what it works with. Items: at most 100.
    pub notify_config: Vec<NotifyConfig>,
    /// Settings of the contact, and what it works with. Items: at most 100.
    pub contact_config: Vec<ContactConfig>,
    /// Language that alerts are written in.
    pub alarm_lang: Option<String>,
    /// Whether alerts go to the account's own contact: 1 yes, 0 no.
    pub use_default_contact: Option<i32>,
}

impl ModifyUserAlarmConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AlarmConfig`, which is required.
    pub fn alarm_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlarmConfig>>,
    ) -> Self {
        self.alarm_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NotifyConfig`.
    pub fn notify_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<NotifyConfig>>,
    ) -> Self {
        self.notify_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ContactConfig`.
    pub fn contact_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContactConfig>>,
    ) -> Self {
        self.contact_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AlarmLang`.
    pub fn alarm_lang(mut self, value: impl Into<String>) -> Self {
        self.alarm_lang = Some(value.into());
        self
    }
    /// Sets `UseDefaultContact`.
    #[inline]
    pub fn use_default_contact(mut self, value: i32) -> Self {
        self.use_default_contact = Some(value);
        self
    }
}

request! {
    ModifyUserAlarmConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "AlarmConfig" => alarm_config: query,
        "NotifyConfig" => notify_config: query,
        "ContactConfig" => contact_config: query,
        "AlarmLang" => alarm_lang: query,
        "UseDefaultContact" => use_default_contact: query,
    }
}

impl Operation for ModifyUserAlarmConfigRequest {
    type Response = ModifyUserAlarmConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyUserAlarmConfig")
        .required(&["AlarmConfig"]);
}

/// Response to [`ModifyUserAlarmConfigRequest`], which the documentation does not describe.
pub type ModifyUserAlarmConfigResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the alert, and what it works with.
#[non_exhaustive]
pub struct AlarmConfig {
    /// Value that the alert has or is given.
    pub alarm_value: Option<String>,
    /// Which kind of alert it is or is to be.
    pub alarm_type: Option<String>,
    /// How long the alert lasts or how often it comes round.
    pub alarm_period: Option<String>,
    /// Hours of the day at which alerts may go out.
    pub alarm_hour: Option<String>,
    /// By which ways alerts go out, such as mail or text message.
    pub alarm_notify: Option<String>,
    /// Days of the week on which alerts may go out.
    pub alarm_week_day: Option<String>,
}

impl AlarmConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmValue`.
    pub fn alarm_value(mut self, value: impl Into<String>) -> Self {
        self.alarm_value = Some(value.into());
        self
    }
    /// Sets `AlarmType`.
    pub fn alarm_type(mut self, value: impl Into<String>) -> Self {
        self.alarm_type = Some(value.into());
        self
    }
    /// Sets `AlarmPeriod`.
    pub fn alarm_period(mut self, value: impl Into<String>) -> Self {
        self.alarm_period = Some(value.into());
        self
    }
    /// Sets `AlarmHour`.
    pub fn alarm_hour(mut self, value: impl Into<String>) -> Self {
        self.alarm_hour = Some(value.into());
        self
    }
    /// Sets `AlarmNotify`.
    pub fn alarm_notify(mut self, value: impl Into<String>) -> Self {
        self.alarm_notify = Some(value.into());
        self
    }
    /// Sets `AlarmWeekDay`.
    pub fn alarm_week_day(mut self, value: impl Into<String>) -> Self {
        self.alarm_week_day = Some(value.into());
        self
    }
}

request! {
    AlarmConfig {
        "AlarmValue" => alarm_value: field,
        "AlarmType" => alarm_type: field,
        "AlarmPeriod" => alarm_period: field,
        "AlarmHour" => alarm_hour: field,
        "AlarmNotify" => alarm_notify: field,
        "AlarmWeekDay" => alarm_week_day: field,
    }
}

/// Settings of the notify, and what it works with.
#[non_exhaustive]
pub struct NotifyConfig {
    /// Which kind of notify it is or is to be.
    pub notify_type: Option<String>,
    /// Value that the notify has or is given.
    pub notify_value: Option<String>,
}

impl NotifyConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, value: impl Into<String>) -> Self {
        self.notify_type = Some(value.into());
        self
    }
    /// Sets `NotifyValue`.
    pub fn notify_value(mut self, value: impl Into<String>) -> Self {
        self.notify_value = Some(value.into());
        self
    }
}

request! {
    NotifyConfig {
        "NotifyType" => notify_type: field,
        "NotifyValue" => notify_value: field,
    }
}

/// Settings of the contact, and what it works with.
#[non_exhaustive]
pub struct ContactConfig {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Email address of the person or contact concerned.
    pub email: Option<String>,
    /// Telephone number that belongs to the mobile.
    pub mobile_phone: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl ContactConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `MobilePhone`.
    pub fn mobile_phone(mut self, value: impl Into<String>) -> Self {
        self.mobile_phone = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ContactConfig {
        "Status" => status: field,
        "Email" => email: field,
        "MobilePhone" => mobile_phone: field,
        "Name" => name: field,
    }
}
