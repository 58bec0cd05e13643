// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcFirewallControlPolicy`, from `cloudfw/CreateVpcFirewallControlPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclAction, ApplicationName, DestinationType, Lang, Proto, SourceType};

/// Adds an access control policy to the policy group of one VPC firewall, at the given position.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateVpcFirewallControlPolicyRequest::new()
///     .acl_action("accept")
///     .description("demo_rule_1")
///     .destination("10.2.3.0/24")
///     .destination_type("net")
///     .new_order("-1")
///     .proto("TCP")
///     .source("10.2.3.0/24")
///     .source_type("net")
///     .vpc_firewall_id("vfw-a42bbb7b887148c9****");
/// let reply = client.create_vpc_firewall_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcFirewallControlPolicyRequest {
    /// **Required.** What is done, or is to be done, about the ACL. Example: `accept`.
    pub acl_action: Option<Open<AclAction>>,
    /// Name that the application goes by. Example: `HTTP`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub application_name: Option<Open<ApplicationName>>,
    /// **Required.** Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// **Required.** Where it goes to. Example: `10.2.3.0/24`.
    pub destination: Option<String>,
    /// **Required.** Which kind of destination it is or is to be. Here: `net`, `group`, `domain`.
    /// Example: `net`.
    pub destination_type: Option<Open<DestinationType>>,
    /// **Required.** Place that the rule takes; 1 is tried first and -1 stands for the last.
    /// Example: `-1`.
    pub new_order: Option<String>,
    /// **Required.** Network protocol that applies. Example: `TCP`.
    pub proto: Option<Open<Proto>>,
    /// **Required.** Where it comes from. Example: `10.2.3.0/24`.
    pub source: Option<String>,
    /// **Required.** Which kind of source it is or is to be. Here: `net`, `group`. Example: `net`.
    pub source_type: Option<Open<SourceType>>,
    /// **Required.** ID of the VPC firewall that the call is about.
    /// Example: `vfw-a42bbb7b887148c9****`.
    pub vpc_firewall_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// **Required** under conditions. Network port that belongs to the dest. Example: `80`.
    pub dest_port: Option<String>,
    /// Which kind of dest port it is or is to be. Example: `net`.
    pub dest_port_type: Option<String>,
    /// **Required** under conditions. The dest port group that the call is about.
    /// Example: `my_port_group`.
    pub dest_port_group: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
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

impl CreateVpcFirewallControlPolicyRequest {
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
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
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
    CreateVpcFirewallControlPolicyRequest {
        "AclAction" => acl_action: query,
        "ApplicationName" => application_name: query,
        "Description" => description: query,
        "Destination" => destination: query,
        "DestinationType" => destination_type: query,
        "NewOrder" => new_order: query,
        "Proto" => proto: query,
        "Source" => source: query,
        "SourceType" => source_type: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "Lang" => lang: query,
        "DestPort" => dest_port: query,
        "DestPortType" => dest_port_type: query,
        "DestPortGroup" => dest_port_group: query,
        "MemberUid" => member_uid: query,
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

impl Operation for CreateVpcFirewallControlPolicyRequest {
    type Response = CreateVpcFirewallControlPolicyResponse;
    type Error = CreateVpcFirewallControlPolicyError;
    const INFO: OperationInfo = super::operation("CreateVpcFirewallControlPolicy")
        .required(
            &[
                "AclAction",
                "Description",
                "Destination",
                "DestinationType",
                "NewOrder",
                "Proto",
                "Source",
                "SourceType",
                "VpcFirewallId",
            ],
        );
    const ERRORS: &'static [CreateVpcFirewallControlPolicyError] = &[
        CreateVpcFirewallControlPolicyError::ErrorParametersUid,
        CreateVpcFirewallControlPolicyError::ErrorUUIDNew,
        CreateVpcFirewallControlPolicyError::ErrorParametersSource,
        CreateVpcFirewallControlPolicyError::ErrorParametersDestination,
        CreateVpcFirewallControlPolicyError::ErrorParametersProto,
        CreateVpcFirewallControlPolicyError::ErrorParametersDestPort,
        CreateVpcFirewallControlPolicyError::ErrorParametersAction,
        CreateVpcFirewallControlPolicyError::ErrorParametersAppId,
        CreateVpcFirewallControlPolicyError::ErrorDBSelect,
        CreateVpcFirewallControlPolicyError::ErrorParameters,
        CreateVpcFirewallControlPolicyError::ErrorAddressCountExceed,
        CreateVpcFirewallControlPolicyError::ErrorParametersNewOrder,
        CreateVpcFirewallControlPolicyError::ErrorDBInsert,
        CreateVpcFirewallControlPolicyError::ErrorDBDelete,
        CreateVpcFirewallControlPolicyError::ErrorRecordLog,
    ];
}

/// Response to [`CreateVpcFirewallControlPolicyRequest`].
#[non_exhaustive]
pub struct CreateVpcFirewallControlPolicyResponse {
    /// ID of the rule; later changes name it. Example: `00281255-d220-4db1-8f4f-c4df221ad84c`.
    pub acl_uuid: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
}

response! {
    CreateVpcFirewallControlPolicyResponse {
        "AclUuid" => acl_uuid: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateVpcFirewallControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorUUIDNew`](super::DocumentedError::ErrorUUIDNew)
/// - [`ErrorParametersSource`](super::DocumentedError::ErrorParametersSource)
/// - [`ErrorParametersDestination`](super::DocumentedError::ErrorParametersDestination)
/// - [`ErrorParametersProto`](super::DocumentedError::ErrorParametersProto)
/// - [`ErrorParametersDestPort`](super::DocumentedError::ErrorParametersDestPort)
/// - [`ErrorParametersAction`](super::DocumentedError::ErrorParametersAction)
/// - [`ErrorParametersAppId`](super::DocumentedError::ErrorParametersAppId)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorParameters`](super::DocumentedError::ErrorParameters)
/// - [`ErrorAddressCountExceed`](super::DocumentedError::ErrorAddressCountExceed)
/// - [`ErrorParametersNewOrder`](super::DocumentedError::ErrorParametersNewOrder)
/// - [`ErrorDBInsert`](super::DocumentedError::ErrorDBInsert)
/// - [`ErrorDBDelete`](super::DocumentedError::ErrorDBDelete)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type CreateVpcFirewallControlPolicyError = super::DocumentedError;
