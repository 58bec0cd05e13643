// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatFirewallControlPolicy`, from `cloudfw/CreateNatFirewallControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Adds an access control policy to the NAT firewall of one NAT gateway, at the given position.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateNatFirewallControlPolicyRequest::new()
///     .acl_action("...")
///     .application_name_list(["..."])
///     .description("...")
///     .destination("...")
///     .destination_type("...")
///     .nat_gateway_id("...")
///     .proto("...")
///     .source("...")
///     .source_type("...")
///     .new_order("...")
///     .direction("...");
/// let reply = client.create_nat_firewall_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNatFirewallControlPolicyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** What is done, or is to be done, about the ACL.
    pub acl_action: Option<String>,
    /// **Required.** Items of the kind application name to work on or to narrow the list down to.
    /// Items: at most 30.
    pub application_name_list: Vec<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
    /// Network port that belongs to the dest.
    pub dest_port: Option<String>,
    /// **Required.** Where it goes to.
    pub destination: Option<String>,
    /// **Required.** Which kind of destination it is or is to be.
    pub destination_type: Option<String>,
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// **Required.** Network protocol that applies.
    pub proto: Option<String>,
    /// **Required.** Where it comes from.
    pub source: Option<String>,
    /// **Required.** Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** Place that the rule takes; 1 is tried first and -1 stands for the last.
    pub new_order: Option<String>,
    /// Which kind of dest port it is or is to be.
    pub dest_port_type: Option<String>,
    /// The dest port group that the call is about.
    pub dest_port_group: Option<String>,
    /// Whether the rule takes effect; a rule that is off stays stored.
    pub release: Option<String>,
    /// Which kind of domain name resolve it is or is to be.
    pub domain_resolve_type: Option<i32>,
    /// Version of the Internet Protocol.
    pub ip_version: Option<String>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
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

impl CreateNatFirewallControlPolicyRequest {
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
    /// Sets `AclAction`, which is required.
    pub fn acl_action(mut self, value: impl Into<String>) -> Self {
        self.acl_action = Some(value.into());
        self
    }
    /// Sets `ApplicationNameList`, which is required.
    pub fn application_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.application_name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DestPort`.
    pub fn dest_port(mut self, value: impl Into<String>) -> Self {
        self.dest_port = Some(value.into());
        self
    }
    /// Sets `Destination`, which is required.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
    /// Sets `DestinationType`, which is required.
    pub fn destination_type(mut self, value: impl Into<String>) -> Self {
        self.destination_type = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `Proto`, which is required.
    pub fn proto(mut self, value: impl Into<String>) -> Self {
        self.proto = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `NewOrder`, which is required.
    pub fn new_order(mut self, value: impl Into<String>) -> Self {
        self.new_order = Some(value.into());
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
    /// Sets `DomainResolveType`.
    #[inline]
    pub fn domain_resolve_type(mut self, value: i32) -> Self {
        self.domain_resolve_type = Some(value);
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
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
    CreateNatFirewallControlPolicyRequest {
        "Lang" => lang: query,
        "AclAction" => acl_action: query,
        "ApplicationNameList" => application_name_list: query,
        "Description" => description: query,
        "DestPort" => dest_port: query,
        "Destination" => destination: query,
        "DestinationType" => destination_type: query,
        "NatGatewayId" => nat_gateway_id: query,
        "Proto" => proto: query,
        "Source" => source: query,
        "SourceType" => source_type: query,
        "NewOrder" => new_order: query,
        "DestPortType" => dest_port_type: query,
        "DestPortGroup" => dest_port_group: query,
        "Release" => release: query,
        "DomainResolveType" => domain_resolve_type: query,
        "IpVersion" => ip_version: query,
        "Direction" => direction: query,
        "RepeatType" => repeat_type: query,
        "RepeatDays" => repeat_days: query,
        "RepeatStartTime" => repeat_start_time: query,
        "RepeatEndTime" => repeat_end_time: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for CreateNatFirewallControlPolicyRequest {
    type Response = CreateNatFirewallControlPolicyResponse;
    type Error = CreateNatFirewallControlPolicyError;
    const INFO: OperationInfo = super::operation("CreateNatFirewallControlPolicy")
        .required(
            &[
                "AclAction",
                "ApplicationNameList",
                "Description",
                "Destination",
                "DestinationType",
                "NatGatewayId",
                "Proto",
                "Source",
                "SourceType",
                "NewOrder",
                "Direction",
            ],
        );
    const ERRORS: &'static [CreateNatFirewallControlPolicyError] = &[
        CreateNatFirewallControlPolicyError::ErrorParametersUid,
        CreateNatFirewallControlPolicyError::ErrorUUIDNew,
        CreateNatFirewallControlPolicyError::ErrorParametersSource,
        CreateNatFirewallControlPolicyError::ErrorParametersDestination,
        CreateNatFirewallControlPolicyError::ErrorParametersProto,
        CreateNatFirewallControlPolicyError::ErrorParametersDestPort,
        CreateNatFirewallControlPolicyError::ErrorParametersAction,
        CreateNatFirewallControlPolicyError::ErrorParametersAppId,
        CreateNatFirewallControlPolicyError::ErrorDBSelect,
        CreateNatFirewallControlPolicyError::ErrorParameters,
        CreateNatFirewallControlPolicyError::ErrorAddressCountExceed,
        CreateNatFirewallControlPolicyError::ErrorParametersNewOrder,
        CreateNatFirewallControlPolicyError::ErrorDBInsert,
        CreateNatFirewallControlPolicyError::ErrorDBDelete,
        CreateNatFirewallControlPolicyError::ErrorRecordLog,
    ];
}

/// Response to [`CreateNatFirewallControlPolicyRequest`].
#[non_exhaustive]
pub struct CreateNatFirewallControlPolicyResponse {
    /// ID of the rule; later changes name it. Example: `6504d2fb-ab36-49c3-92a6-*****`.
    pub acl_uuid: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0DC783F1-B3A7-578D-8A63-*****`.
    pub request_id: Option<String>,
}

response! {
    CreateNatFirewallControlPolicyResponse {
        "AclUuid" => acl_uuid: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateNatFirewallControlPolicyRequest`] names.
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
pub type CreateNatFirewallControlPolicyError = super::DocumentedError;
