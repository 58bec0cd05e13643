// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEipInstance`, from `ens/CreateEipInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetChargeType, Tag};

/// Allocates an elastic IP address (EIP) on an edge node.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateEipInstanceRequest::new()
///     .ens_region_id("...")
///     .instance_charge_type("...")
///     .internet_charge_type("...");
/// let reply = client.create_eip_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEipInstanceRequest {
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// Upper limit of the data rate. Range: 5 to 10000.
    pub bandwidth: Option<i64>,
    /// **Required.** Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<String>,
    /// **Required.** How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Here: `95BandwidthByMonth`, `FlowoutByDay`, `AverageDayBandwidthByMonth`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<Open<Isp>>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateEipInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `InstanceChargeType`, which is required.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`, which is required.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<Open<Isp>>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateEipInstanceRequest {
        "EnsRegionId" => ens_region_id: query,
        "Bandwidth" => bandwidth: query,
        "InstanceChargeType" => instance_charge_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "Name" => name: query,
        "Isp" => isp: query,
        "Description" => description: query,
        "Tag" => tag: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateEipInstanceRequest {
    type Response = CreateEipInstanceResponse;
    type Error = CreateEipInstanceError;
    const INFO: OperationInfo = super::operation("CreateEipInstance")
        .required(&["EnsRegionId", "InstanceChargeType", "InternetChargeType"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateEipInstanceError] = &[
        CreateEipInstanceError::NoPermission,
        CreateEipInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`CreateEipInstanceRequest`].
#[non_exhaustive]
pub struct CreateEipInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DB6123F-470D-510A-A9EB-EBA799340452`.
    pub request_id: Option<String>,
    /// ID of the allocation that the item belongs to or stands for. Example: `eip-25877c70gddh****`.
    pub allocation_id: Option<String>,
}

response! {
    CreateEipInstanceResponse {
        "RequestId" => request_id: value,
        "AllocationId" => allocation_id: value,
    }
}

values! {
    /// Carrier that the traffic or the probe uses.
    pub enum Isp {
        /// China Mobile.
        Cmcc = "cmcc",
        /// China Unicom.
        Unicom = "unicom",
        /// China Telecom.
        Telecom = "telecom",
        /// A carrier outside the Chinese mainland.
        Overseas = "overseas",
    }
}

/// Errors that the documentation of [`CreateEipInstanceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateEipInstanceError = super::DocumentedError;
