// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNatFirewallControlPolicy`, from `cloudfw/ModifyNatFirewallControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes an access control policy of the NAT firewall on one NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyNatFirewallControlPolicyRequest::new()
///     .nat_gateway_id("...")
///     .acl_uuid("...");
/// let reply = client.modify_nat_firewall_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNatFirewallControlPolicyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// What is done, or is to be done, about the ACL.
    pub acl_action: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Network port that belongs to the dest.
    pub dest_port: Option<String>,
    /// Where it goes to.
    pub destination: Option<String>,
    /// Which kind of destination it is or is to be.
    pub destination_type: Option<String>,
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Network protocol that applies.
    pub proto: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// **Required.** Rule to work on, by the ID that its creation returned.
    pub acl_uuid: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// Which kind of dest port it is or is to be.
    pub dest_port_type: Option<String>,
    /// The dest port group that the call is about.
    pub dest_port_group: Option<String>,
    /// Whether the rule takes effect; a rule that is off stays stored.
    pub release: Option<String>,
    /// Items of the kind application name to work on or to narrow the list down to. Items: at most 30.
    pub application_name_list: Vec<String>,
    /// Which kind of domain name resolve it is or is to be.
    pub domain_resolve_type: Option<String>,
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
}

impl ModifyNatFirewallControlPolicyRequest {
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
    /// Sets `AclAction`.
    pub fn acl_action(mut self, value: impl Into<String>) -> Self {
        self.acl_action = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DestPort`.
    pub fn dest_port(mut self, value: impl Into<String>) -> Self {
        self.dest_port = Some(value.into());
        self
    }
    /// Sets `Destination`.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
    /// Sets `DestinationType`.
    pub fn destination_type(mut self, value: impl Into<String>) -> Self {
        self.destination_type = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `Proto`.
    pub fn proto(mut self, value: impl Into<String>) -> Self {
        self.proto = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `AclUuid`, which is required.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `DestPortType`.
    pub fn dest_port_type(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `DomainResolveType`.
    pub fn domain_resolve_type(mut self, value: impl Into<String>) -> Self {
        self.domain_resolve_type = Some(value.into());
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
}

request! {
    ModifyNatFirewallControlPolicyRequest {
        "Lang" => lang: query,
        "AclAction" => acl_action: query,
        "Description" => description: query,
        "DestPort" => dest_port: query,
        "Destination" => destination: query,
        "DestinationType" => destination_type: query,
        "NatGatewayId" => nat_gateway_id: query,
        "Proto" => proto: query,
        "Source" => source: query,
        "AclUuid" => acl_uuid: query,
        "Direction" => direction: query,
        "SourceType" => source_type: query,
        "DestPortType" => dest_port_type: query,
        "DestPortGroup" => dest_port_group: query,
        "Release" => release: query,
        "ApplicationNameList" => application_name_list: query,
        "DomainResolveType" => domain_resolve_type: query,
        "RepeatType" => repeat_type: query,
        "RepeatDays" => repeat_days: query,
        "RepeatStartTime" => repeat_start_time: query,
        "RepeatEndTime" => repeat_end_time: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ModifyNatFirewallControlPolicyRequest {
    type Response = ModifyNatFirewallControlPolicyResponse;
    type Error = ModifyNatFirewallControlPolicyError;
    const INFO: OperationInfo = super::operation("ModifyNatFirewallControlPolicy")
        .required(&["NatGatewayId", "AclUuid"]);
    const ERRORS: &'static [ModifyNatFirewallControlPolicyError] = &[
        ModifyNatFirewallControlPolicyError::ErrorParametersUid,
        ModifyNatFirewallControlPolicyError::ErrorDBSelect,
        ModifyNatFirewallControlPolicyError::ErrorParametersAppId,
        ModifyNatFirewallControlPolicyError::ErrorParametersSource,
        ModifyNatFirewallControlPolicyError::ErrorParametersProto,
        ModifyNatFirewallControlPolicyError::ErrorParametersDestination,
        ModifyNatFirewallControlPolicyError::ErrorParametersDestPort,
        ModifyNatFirewallControlPolicyError::ErrorParametersAction,
        ModifyNatFirewallControlPolicyError::ErrorAddressCountExceed,
        ModifyNatFirewallControlPolicyError::ErrorAclNotExist,
        ModifyNatFirewallControlPolicyError::ErrorRecordLog,
    ];
}

/// Response to [`ModifyNatFirewallControlPolicyRequest`].
pub type ModifyNatFirewallControlPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNatFirewallControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorParametersAppId`](super::DocumentedError::ErrorParametersAppId)
/// - [`ErrorParametersSource`](super::DocumentedError::ErrorParametersSource)
/// - [`ErrorParametersProto`](super::DocumentedError::ErrorParametersProto)
/// - [`ErrorParametersDestination`](super::DocumentedError::ErrorParametersDestination)
/// - [`ErrorParametersDestPort`](super::DocumentedError::ErrorParametersDestPort)
/// - [`ErrorParametersAction`](super::DocumentedError::ErrorParametersAction)
/// - [`ErrorAddressCountExceed`](super::DocumentedError::ErrorAddressCountExceed)
/// - [`ErrorAclNotExist`](super::DocumentedError::ErrorAclNotExist)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type ModifyNatFirewallControlPolicyError = super::DocumentedError;
