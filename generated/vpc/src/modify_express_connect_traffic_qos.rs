// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyExpressConnectTrafficQos`, from `vpc/ModifyExpressConnectTrafficQos.md`.

use alicloud_runtime::codegen::*;

/// Changes an Express Connect QoS policy and adds or removes the dedicated circuits it governs.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyExpressConnectTrafficQosRequest::new()
///     .qos_id("...");
/// let reply = client.modify_express_connect_traffic_qos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name by which people tell the QoS policy from others.
    pub qos_name: Option<String>,
    /// Free text that tells people about the qos.
    pub qos_description: Option<String>,
    /// **Required.** QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID.
    pub qos_id: Option<String>,
    /// Leased lines that the policy is to apply to as well. Items: at most 100.
    pub add_instance_list: Vec<InstanceList>,
    /// Leased lines that the policy is no longer to apply to. Items: at most 100.
    pub remove_instance_list: Vec<InstanceList>,
}

impl ModifyExpressConnectTrafficQosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `QosName`.
    pub fn qos_name(mut self, value: impl Into<String>) -> Self {
        self.qos_name = Some(value.into());
        self
    }
    /// Sets `QosDescription`.
    pub fn qos_description(mut self, value: impl Into<String>) -> Self {
        self.qos_description = Some(value.into());
        self
    }
    /// Sets `QosId`, which is required.
    pub fn qos_id(mut self, value: impl Into<String>) -> Self {
        self.qos_id = Some(value.into());
        self
    }
    /// Sets `AddInstanceList`.
    pub fn add_instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceList>>,
    ) -> Self {
        self.add_instance_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemoveInstanceList`.
    pub fn remove_instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceList>>,
    ) -> Self {
        self.remove_instance_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyExpressConnectTrafficQosRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "QosName" => qos_name: query,
        "QosDescription" => qos_description: query,
        "QosId" => qos_id: query,
        "AddInstanceList" => add_instance_list: query,
        "RemoveInstanceList" => remove_instance_list: query,
    }
}

impl Operation for ModifyExpressConnectTrafficQosRequest {
    type Response = ModifyExpressConnectTrafficQosResponse;
    type Error = ModifyExpressConnectTrafficQosError;
    const INFO: OperationInfo = super::operation("ModifyExpressConnectTrafficQos")
        .required(&["RegionId", "QosId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyExpressConnectTrafficQosError] = &[
        ModifyExpressConnectTrafficQosError::IllegalParamAny,
        ModifyExpressConnectTrafficQosError::IncorrectStatusQos,
        ModifyExpressConnectTrafficQosError::IncorrectStatusPconnIdList,
        ModifyExpressConnectTrafficQosError::ResourceAlreadyAssociatedPconnQos,
        ModifyExpressConnectTrafficQosError::EcQoSConflict,
        ModifyExpressConnectTrafficQosError::IncorrectBusinessStatusPconnIdList,
        ModifyExpressConnectTrafficQosError::EcPconnWithVpconnNotAllowAssociateQoS,
        ModifyExpressConnectTrafficQosError::EcPconnWithCrossAccountVbrNotAllowAssociateQoS,
        ModifyExpressConnectTrafficQosError::EcDeviceNotSupportQoS,
        ModifyExpressConnectTrafficQosError::EcPconnVbrMustContainsAll,
    ];
}

/// Response to [`ModifyExpressConnectTrafficQosRequest`].
pub type ModifyExpressConnectTrafficQosResponse = alicloud_runtime::EmptyResponse;

/// Leased lines that the policy is to apply to as well.
#[non_exhaustive]
pub struct InstanceList {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind of resource that `InstanceId` names.
    pub instance_type: Option<String>,
}

impl InstanceList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    InstanceList {
        "InstanceId" => instance_id: field,
        "InstanceType" => instance_type: field,
    }
}

/// Errors that the documentation of [`ModifyExpressConnectTrafficQosRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`IncorrectStatusQos`](super::DocumentedError::IncorrectStatusQos)
/// - [`IncorrectStatusPconnIdList`](super::DocumentedError::IncorrectStatusPconnIdList)
/// - [`ResourceAlreadyAssociatedPconnQos`](super::DocumentedError::ResourceAlreadyAssociatedPconnQos)
/// - [`EcQoSConflict`](super::DocumentedError::EcQoSConflict)
/// - [`IncorrectBusinessStatusPconnIdList`](super::DocumentedError::IncorrectBusinessStatusPconnIdList)
/// - [`EcPconnWithVpconnNotAllowAssociateQoS`](super::DocumentedError::EcPconnWithVpconnNotAllowAssociateQoS)
/// - [`EcPconnWithCrossAccountVbrNotAllowAssociateQoS`](super::DocumentedError::EcPconnWithCrossAccountVbrNotAllowAssociateQoS)
/// - [`EcDeviceNotSupportQoS`](super::DocumentedError::EcDeviceNotSupportQoS)
/// - [`EcPconnVbrMustContainsAll`](super::DocumentedError::EcPconnVbrMustContainsAll)
pub type ModifyExpressConnectTrafficQosError = super::DocumentedError;
