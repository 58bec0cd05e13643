// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNsasSuspEventType`, from `sas/DescribeNsasSuspEventType.md`.

use alicloud_runtime::codegen::*;

/// Lists the alert types among the account's security alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeNsasSuspEventTypeRequest::new();
/// let reply = client.describe_nsas_susp_event_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNsasSuspEventTypeRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Which kind of multi account action it is or is to be.
    pub multi_account_action_type: Option<i32>,
    /// Items of the kind support operate code to work on or to narrow the list down to.
    /// Items: at most 100.
    pub support_operate_code_list: Vec<String>,
}

impl DescribeNsasSuspEventTypeRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
        self
    }
    /// Sets `MultiAccountActionType`.
    #[inline]
    pub fn multi_account_action_type(mut self, value: i32) -> Self {
        self.multi_account_action_type = Some(value);
        self
    }
    /// Sets `SupportOperateCodeList`.
    pub fn support_operate_code_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.support_operate_code_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeNsasSuspEventTypeRequest {
        "SourceIp" => source_ip: query,
        "Remark" => remark: query,
        "Name" => name: query,
        "Lang" => lang: query,
        "From" => from_: query,
        "Uuids" => uuids: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "MultiAccountActionType" => multi_account_action_type: query,
        "SupportOperateCodeList" => support_operate_code_list: query,
    }
}

impl Operation for DescribeNsasSuspEventTypeRequest {
    type Response = DescribeNsasSuspEventTypeResponse;
    type Error = DescribeNsasSuspEventTypeError;
    const INFO: OperationInfo = super::operation("DescribeNsasSuspEventType")
        .read_only();
    const ERRORS: &'static [DescribeNsasSuspEventTypeError] = &[
        DescribeNsasSuspEventTypeError::NoPermission,
        DescribeNsasSuspEventTypeError::ServerError,
    ];
}

/// Response to [`DescribeNsasSuspEventTypeRequest`].
#[non_exhaustive]
pub struct DescribeNsasSuspEventTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FBC6E47-7508-58C9-9E76-528E118CB1CC`.
    pub request_id: Option<String>,
    /// Kinds of event that were found or are concerned.
    pub event_types: Vec<EventType>,
}

response! {
    DescribeNsasSuspEventTypeResponse {
        "RequestId" => request_id: value,
        "EventTypes" => event_types: list(""),
    }
}

/// Kinds of event that were found or are concerned.
#[non_exhaustive]
pub struct EventType {
    /// Kind of the item, out of those that the service tells apart. Example: `Unusual Logon`.
    pub type_: Option<String>,
    /// How many there are of this: susp event. Example: `22`.
    pub susp_event_count: Option<i32>,
    /// Name that people know the item by. Example: `Unusual Logon`.
    pub name: Option<String>,
}

response! {
    EventType {
        "Type" => type_: value,
        "SuspEventCount" => susp_event_count: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribeNsasSuspEventTypeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeNsasSuspEventTypeError = super::DocumentedError;
