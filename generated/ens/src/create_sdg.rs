// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSDG`, from `ens/CreateSDG.md`.

use alicloud_runtime::codegen::*;

/// Creates a shared data group (SDG) on an AIC instance, optionally on the basis of another one.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateSDGRequest::new()
///     .instance_id("...");
/// let reply = client.create_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSDGRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Size of the disk.
    pub size: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the from SDG that the call is about.
    pub from_sdg_id: Option<String>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// Unit in which use is billed.
    pub billing_cycle: Option<String>,
    /// Level that the performance has on its scale.
    pub performance_level: Option<i64>,
}

impl CreateSDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FromSDGId`.
    pub fn from_sdg_id(mut self, value: impl Into<String>) -> Self {
        self.from_sdg_id = Some(value.into());
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `BillingCycle`.
    pub fn billing_cycle(mut self, value: impl Into<String>) -> Self {
        self.billing_cycle = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    #[inline]
    pub fn performance_level(mut self, value: i64) -> Self {
        self.performance_level = Some(value);
        self
    }
}

request! {
    CreateSDGRequest {
        "InstanceId" => instance_id: query,
        "Size" => size: query,
        "Description" => description: query,
        "FromSDGId" => from_sdg_id: query,
        "DiskType" => disk_type: query,
        "BillingCycle" => billing_cycle: query,
        "PerformanceLevel" => performance_level: query,
    }
}

impl Operation for CreateSDGRequest {
    type Response = CreateSDGResponse;
    type Error = CreateSDGError;
    const INFO: OperationInfo = super::operation("CreateSDG")
        .method("GET")
        .required(&["InstanceId"]);
    const ERRORS: &'static [CreateSDGError] = &[
        CreateSDGError::InterfaceCallError,
        CreateSDGError::InterfaceCallFailed,
        CreateSDGError::ParameterInvalid,
        CreateSDGError::NoPermission,
        CreateSDGError::InvalidParameterAny,
    ];
}

/// Response to [`CreateSDGRequest`].
#[non_exhaustive]
pub struct CreateSDGResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the SDG that the item belongs to or stands for. Example: `sdg-xxxx`.
    pub sdg_id: Option<String>,
}

response! {
    CreateSDGResponse {
        "RequestId" => request_id: value,
        "SDGId" => sdg_id: value,
    }
}

/// Errors that the documentation of [`CreateSDGRequest`] names.
///
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`InterfaceCallFailed`](super::DocumentedError::InterfaceCallFailed)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateSDGError = super::DocumentedError;
