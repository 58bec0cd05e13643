// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddControlPolicy`, from `cloudfw/AddControlPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclAction, ApplicationName, DestPortType, DestinationType, Direction, Lang, Proto, SourceType};

/// Adds an access control policy to the Internet firewall, optionally with a recurring validity
/// period.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::AddControlPolicyRequest::new()
///     .acl_action("accept")
///     .description("demo_rule_1")
///     .destination("1.2.X.0/24")
///     .destination_type("net")
///     .direction("in")
///     .new_order("-1")
///     .proto("TCP")
///     .source("1.1.X.X/24")
///     .source_type("net");
/// let reply = client.add_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddControlPolicyRequest {
    /// **Required.** What is done, or is to be done, about the ACL. Example: `accept`.
    pub acl_action: Option<Open<AclAction>>,
    /// Name that the application goes by. Example: `HTTP`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub application_name: Option<Open<ApplicationName>>,
    /// **Required.** Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// **Required.** Where it goes to. Example: `1.2.X.0/24`.
    pub destination: Option<String>,
    /// **Required.** Which kind of destination it is or is to be. Example: `net`.
    pub destination_type: Option<Open<DestinationType>>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    /// Example: `in`.
    pub direction: Option<Open<Direction>>,
    /// **Required.** Place that the rule takes; 1 is tried first and -1 stands for the last.
    /// Example: `-1`.
    pub new_order: Option<String>,
    /// **Required.** Network protocol that applies. Example: `TCP`.
    pub proto: Option<Open<Proto>>,
    /// **Required.** Where it comes from. Example: `1.1.X.0/24`.
    pub source: Option<String>,
    /// **Required.** Which kind of source it is or is to be. Example: `net`.
    pub source_type: Option<Open<SourceType>>,
    /// IP address that belongs to the source. Example: `1.1.X.X`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    /// Version of the Internet Protocol. Example: `6`.
    pub ip_version: Option<String>,
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

impl AddControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclAction`, which is required.
    pub fn acl_action(mut self, value: impl Into<Open<AclAction>>) -> Self {
        self.acl_action = Some(value.into());
        self
    }
    /// Sets `ApplicationName`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn application_name(mut self, value: impl Into<Open<ApplicationName>>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Destination`, which is required.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
    /// Sets `DestinationType`, which is required.
    pub fn destination_type(mut self, value: impl Into<Open<DestinationType>>) -> Self {
        self.destination_type = Some(value.into());
        self
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `NewOrder`, which is required.
    pub fn new_order(mut self, value: impl Into<String>) -> Self {
        self.new_order = Some(value.into());
        self
    }
    /// Sets `Proto`, which is required.
    pub fn proto(mut self, value: impl Into<Open<Proto>>) -> Self {
        self.proto = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<Open<SourceType>>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
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
    AddControlPolicyRequest {
        "AclAction" => acl_action: query,
        "ApplicationName" => application_name: query,
        "Description" => description: query,
        "Destination" => destination: query,
        "DestinationType" => destination_type: query,
        "Direction" => direction: query,
        "NewOrder" => new_order: query,
        "Proto" => proto: query,
        "Source" => source: query,
        "SourceType" => source_type: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "DestPort" => dest_port: query,
        "DestPortType" => dest_port_type: query,
        "DestPortGroup" => dest_port_group: query,
        "Release" => release: query,
        "IpVersion" => ip_version: query,
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

impl Operation for AddControlPolicyRequest {
    type Response = AddControlPolicyResponse;
    type Error = AddControlPolicyError;
    const INFO: OperationInfo = super::operation("AddControlPolicy")
        .required(
            &[
                "AclAction",
                "Description",
                "Destination",
                "DestinationType",
                "Direction",
                "NewOrder",
                "Proto",
                "Source",
                "SourceType",
            ],
        );
    const ERRORS: &'static [AddControlPolicyError] = &[
        AddControlPolicyError::ErrorAclExtendedCountExceed,
        AddControlPolicyError::ErrorAddressCountExceed,
        AddControlPolicyError::ErrorParametersSource,
        AddControlPolicyError::ErrorDomainResolve,
        AddControlPolicyError::ErrorParametersDirection,
        AddControlPolicyError::ErrorDBSelect,
        AddControlPolicyError::ErrorParameterIpVersion,
        AddControlPolicyError::ErrorParametersDestination,
        AddControlPolicyError::ErrorParametersProto,
        AddControlPolicyError::ErrorParametersDestPort,
        AddControlPolicyError::ErrorParametersAction,
        AddControlPolicyError::ErrorParametersUid,
        AddControlPolicyError::ErrorParametersAppId,
        AddControlPolicyError::ErrorAclDomainAnyCountExceed,
        AddControlPolicyError::ErrorParametersGroupPort,
    ];
}

/// Response to [`AddControlPolicyRequest`].
#[non_exhaustive]
pub struct AddControlPolicyResponse {
    /// ID of the rule; later changes name it. Example: `00281255-d220-4db1-8f4f-c4df221ad84c`.
    pub acl_uuid: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
}

response! {
    AddControlPolicyResponse {
        "AclUuid" => acl_uuid: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddControlPolicyRequest`] names.
///
/// - [`ErrorAclExtendedCountExceed`](super::DocumentedError::ErrorAclExtendedCountExceed)
/// - [`ErrorAddressCountExceed`](super::DocumentedError::ErrorAddressCountExceed)
/// - [`ErrorParametersSource`](super::DocumentedError::ErrorParametersSource)
/// - [`ErrorDomainResolve`](super::DocumentedError::ErrorDomainResolve)
/// - [`ErrorParametersDirection`](super::DocumentedError::ErrorParametersDirection)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorParameterIpVersion`](super::DocumentedError::ErrorParameterIpVersion)
/// - [`ErrorParametersDestination`](super::DocumentedError::ErrorParametersDestination)
/// - [`ErrorParametersProto`](super::DocumentedError::ErrorParametersProto)
/// - [`ErrorParametersDestPort`](super::DocumentedError::ErrorParametersDestPort)
/// - [`ErrorParametersAction`](super::DocumentedError::ErrorParametersAction)
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParametersAppId`](super::DocumentedError::ErrorParametersAppId)
/// - [`ErrorAclDomainAnyCountExceed`](super::DocumentedError::ErrorAclDomainAnyCountExceed)
/// - [`ErrorParametersGroupPort`](super::DocumentedError::ErrorParametersGroupPort)
pub type AddControlPolicyError = super::DocumentedError;
