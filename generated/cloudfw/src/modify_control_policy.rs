// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyControlPolicy`, from `cloudfw/ModifyControlPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclAction, ApplicationName, DestPortType, DestinationType, Direction, Lang, Proto, SourceType};

/// Changes an access control policy of the Internet firewall, found by its UUID.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyControlPolicyRequest::new()
///     .acl_action("accept")
///     .acl_uuid("00281255-d220-4db1-8f4f-c4df221ad84c")
///     .description("test")
///     .destination("1.2.3.4/24")
///     .destination_type("net");
/// let reply = client.modify_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyControlPolicyRequest {
    /// What is done, or is to be done, about the ACL. Example: `accept`.
    pub acl_action: Option<Open<AclAction>>,
    /// **Required.** Rule to work on, by the ID that its creation returned.
    /// Example: `00281255-d220-4db1-8f4f-c4df221ad84c`.
    pub acl_uuid: Option<String>,
    /// Name that the application goes by.
    /// Here: `HTTP`, `HTTPS`, `Memcache`, `MongoDB`, `MQTT`, `MySQL`, `RDP`, `Redis`, `SMTP`, `SMTPS`, `SSH`, `SSL`, `VNC`, `ANY`.
    /// Example: `HTTP`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub application_name: Option<Open<ApplicationName>>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Where it goes to. Example: `1.2.3.4/24`.
    pub destination: Option<String>,
    /// Which kind of destination it is or is to be. Example: `net`.
    pub destination_type: Option<Open<DestinationType>>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `in`.
    pub direction: Option<Open<Direction>>,
    /// Network protocol that applies. Example: `TCP`.
    pub proto: Option<Open<Proto>>,
    /// Where it comes from. Example: `1.2.3.0/24`.
    pub source: Option<String>,
    /// Which kind of source it is or is to be. Example: `net`.
    pub source_type: Option<Open<SourceType>>,
    /// IP address that belongs to the source. Example: `1.2.3.5`.
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Network port that belongs to the dest. Example: `80`.
    pub dest_port: Option<String>,
    /// Which kind of dest port it is or is to be. Example: `port`.
    pub dest_port_type: Option<Open<DestPortType>>,
    /// The dest port group that the call is about. Example: `my_port_group`.
    pub dest_port_group: Option<String>,
    /// Whether the rule takes effect; a rule that is off stays stored. Example: `true`.
    pub release: Option<String>,
    /// Items of the kind application name to work on or to narrow the list down to. Items: at most 30.
    pub application_name_list: Vec<String>,
    /// Which kind of repeat it is or is to be.
    pub repeat_type: Option<String>,
    /// The repeat days to work on or to narrow the list down to.
    pub repeat_days: Vec<i64>,
    /// When the repeat began or is to begin.
    pub repeat_start_time: Option<String>,
    /// When the repeat ended or is to end.
    pub repeat_end_time: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Which kind of domain name resolve it is or is to be.
    pub domain_resolve_type: Option<String>,
}

impl ModifyControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclAction`.
    pub fn acl_action(mut self, value: impl Into<Open<AclAction>>) -> Self {
        self.acl_action = Some(value.into());
        self
    }
    /// Sets `AclUuid`, which is required.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `ApplicationName`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn application_name(mut self, value: impl Into<Open<ApplicationName>>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Destination`.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
    /// Sets `DestinationType`.
    pub fn destination_type(mut self, value: impl Into<Open<DestinationType>>) -> Self {
        self.destination_type = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `Proto`.
    pub fn proto(mut self, value: impl Into<Open<Proto>>) -> Self {
        self.proto = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<Open<SourceType>>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `DestPort`.
    pub fn dest_port(mut self, value: impl Into<String>) -> Self {
        self.dest_port = Some(value.into());
        self
    }
    /// Sets `DestPortType`.
    pub fn dest_port_type(mut self, value: impl Into<Open<DestPortType>>) -> Self {
        self.dest_port_type = Some(value.into());
        self
    }
    /// Sets `DestPortGroup`.
    pub fn dest_port_group(mut self, value: impl Into<String>) -> Self {
        self.dest_port_group = Some(value.into());
        self
    }
    /// Sets `Release`.
    pub fn release(mut self, value: impl Into<String>) -> Self {
        self.release = Some(value.into());
        self
    }
    /// Sets `ApplicationNameList`.
    pub fn application_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.application_name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RepeatType`.
    pub fn repeat_type(mut self, value: impl Into<String>) -> Self {
        self.repeat_type = Some(value.into());
        self
    }
    /// Sets `RepeatDays`.
    pub fn repeat_days(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.repeat_days = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RepeatStartTime`.
    pub fn repeat_start_time(mut self, value: impl Into<String>) -> Self {
        self.repeat_start_time = Some(value.into());
        self
    }
    /// Sets `RepeatEndTime`.
    pub fn repeat_end_time(mut self, value: impl Into<String>) -> Self {
        self.repeat_end_time = Some(value.into());
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
    /// Sets `DomainResolveType`.
    pub fn domain_resolve_type(mut self, value: impl Into<String>) -> Self {
        self.domain_resolve_type = Some(value.into());
        self
    }
}

request! {
    ModifyControlPolicyRequest {
        "AclAction" => acl_action: query,
        "AclUuid" => acl_uuid: query,
        "ApplicationName" => application_name: query,
        "Description" => description: query,
        "Destination" => destination: query,
        "DestinationType" => destination_type: query,
        "Direction" => direction: query,
        "Proto" => proto: query,
        "Source" => source: query,
        "SourceType" => source_type: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "DestPort" => dest_port: query,
        "DestPortType" => dest_port_type: query,
        "DestPortGroup" => dest_port_group: query,
        "Release" => release: query,
        "ApplicationNameList" => application_name_list: query,
        "RepeatType" => repeat_type: query,
        "RepeatDays" => repeat_days: query,
        "RepeatStartTime" => repeat_start_time: query,
        "RepeatEndTime" => repeat_end_time: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DomainResolveType" => domain_resolve_type: query,
    }
}

impl Operation for ModifyControlPolicyRequest {
    type Response = ModifyControlPolicyResponse;
    type Error = ModifyControlPolicyError;
    const INFO: OperationInfo = super::operation("ModifyControlPolicy")
        .required(&["AclUuid"]);
    const ERRORS: &'static [ModifyControlPolicyError] = &[
        ModifyControlPolicyError::ErrorParametersUid,
        ModifyControlPolicyError::ErrorParametersDirection,
        ModifyControlPolicyError::ErrorDBSelect,
        ModifyControlPolicyError::ErrorRecordLog,
        ModifyControlPolicyError::ErrorParameters,
        ModifyControlPolicyError::ErrorParametersSource,
    ];
}

/// Response to [`ModifyControlPolicyRequest`].
pub type ModifyControlPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParametersDirection`](super::DocumentedError::ErrorParametersDirection)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
/// - [`ErrorParameters`](super::DocumentedError::ErrorParameters)
/// - [`ErrorParametersSource`](super::DocumentedError::ErrorParametersSource)
pub type ModifyControlPolicyError = super::DocumentedError;
