// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcFirewallControlPolicy`, from `cloudfw/ModifyVpcFirewallControlPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclAction, ApplicationName, DestinationType, Lang, Proto, SourceType};

/// Changes an access control policy in the group of one VPC firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyVpcFirewallControlPolicyRequest::new()
///     .acl_action("accept")
///     .acl_uuid("00281255-d220-4db1-8f4f-c4df221ad84c")
///     .description("demo_rule_1")
///     .destination("10.2.3.0/24")
///     .destination_type("net")
///     .vpc_firewall_id("vfw-a42bbb7b887148c9****");
/// let reply = client.modify_vpc_firewall_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcFirewallControlPolicyRequest {
    /// What is done, or is to be done, about the ACL. Example: `accept`.
    pub acl_action: Option<Open<AclAction>>,
    /// **Required.** Rule to work on, by the ID that its creation returned.
    /// Example: `00281255-d220-4db1-8f4f-c4df221ad84c`.
    pub acl_uuid: Option<String>,
    /// Name that the application goes by. Example: `HTTP`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub application_name: Option<Open<ApplicationName>>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Where it goes to. Example: `10.2.3.0/24`.
    pub destination: Option<String>,
    /// Which kind of destination it is or is to be. Here: `net`, `group`, `domain`. Example: `net`.
    pub destination_type: Option<Open<DestinationType>>,
    /// Network protocol that applies. Example: `TCP`.
    pub proto: Option<Open<Proto>>,
    /// Where it comes from. Example: `10.2.4.0/24`.
    pub source: Option<String>,
    /// Which kind of source it is or is to be. Here: `net`, `group`. Example: `net`.
    pub source_type: Option<Open<SourceType>>,
    /// **Required.** ID of the VPC firewall that the call is about.
    /// Example: `vfw-a42bbb7b887148c9****`.
    pub vpc_firewall_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Network port that belongs to the dest. Example: `80`.
    pub dest_port: Option<String>,
    /// Which kind of dest port it is or is to be. Example: `port`.
    pub dest_port_type: Option<String>,
    /// The dest port group that the call is about. Example: `my_port_group`.
    pub dest_port_group: Option<String>,
    /// Whether the rule takes effect; a rule that is off stays stored.
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

impl ModifyVpcFirewallControlPolicyRequest {
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
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
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
    ModifyVpcFirewallControlPolicyRequest {
        "AclAction" => acl_action: query,
        "AclUuid" => acl_uuid: query,
        "ApplicationName" => application_name: query,
        "Description" => description: query,
        "Destination" => destination: query,
        "DestinationType" => destination_type: query,
        "Proto" => proto: query,
        "Source" => source: query,
        "SourceType" => source_type: query,
        "VpcFirewallId" => vpc_firewall_id: query,
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

impl Operation for ModifyVpcFirewallControlPolicyRequest {
    type Response = ModifyVpcFirewallControlPolicyResponse;
    type Error = ModifyVpcFirewallControlPolicyError;
    const INFO: OperationInfo = super::operation("ModifyVpcFirewallControlPolicy")
        .required(&["AclUuid", "VpcFirewallId"]);
    const ERRORS: &'static [ModifyVpcFirewallControlPolicyError] = &[
        ModifyVpcFirewallControlPolicyError::ErrorParametersUid,
        ModifyVpcFirewallControlPolicyError::ErrorDBSelect,
        ModifyVpcFirewallControlPolicyError::ErrorParametersAppId,
        ModifyVpcFirewallControlPolicyError::ErrorParametersSource,
        ModifyVpcFirewallControlPolicyError::ErrorParametersProto,
        ModifyVpcFirewallControlPolicyError::ErrorParametersDestination,
        ModifyVpcFirewallControlPolicyError::ErrorParametersDestPort,
        ModifyVpcFirewallControlPolicyError::ErrorParametersAction,
        ModifyVpcFirewallControlPolicyError::ErrorAddressCountExceed,
        ModifyVpcFirewallControlPolicyError::ErrorAclNotExist,
        ModifyVpcFirewallControlPolicyError::ErrorRecordLog,
    ];
}

/// Response to [`ModifyVpcFirewallControlPolicyRequest`].
pub type ModifyVpcFirewallControlPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpcFirewallControlPolicyRequest`] names.
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
pub type ModifyVpcFirewallControlPolicyError = super::DocumentedError;
