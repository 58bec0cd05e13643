// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDedicatedBlockStorageCluster`, from `ebs/CreateDedicatedBlockStorageCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Buys a dedicated block storage cluster of a given type and capacity through an order.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::CreateDedicatedBlockStorageClusterRequest::new()
///     .azone("...")
///     .dbsc_name("...")
///     .capacity(1)
///     .type_("...");
/// let reply = client.create_dedicated_block_storage_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDedicatedBlockStorageClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Zone that the cluster lies in.
    pub azone: Option<String>,
    /// **Required.** Name that the dbsc goes by.
    pub dbsc_name: Option<String>,
    /// **Required.** How much it can take. Range: 61440 to 2334720.
    pub capacity: Option<i64>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<DedicatedBlockStorageClusterType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tag: Vec<Tag>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// ID of the dbsc that the call is about.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub dbsc_id: Option<String>,
}

impl CreateDedicatedBlockStorageClusterRequest {
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
    /// Sets `Azone`, which is required.
    pub fn azone(mut self, value: impl Into<String>) -> Self {
        self.azone = Some(value.into());
        self
    }
    /// Sets `DbscName`, which is required.
    pub fn dbsc_name(mut self, value: impl Into<String>) -> Self {
        self.dbsc_name = Some(value.into());
        self
    }
    /// Sets `Capacity`, which is required.
    #[inline]
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(
        mut self,
        value: impl Into<Open<DedicatedBlockStorageClusterType>>,
    ) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `DbscId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn dbsc_id(mut self, value: impl Into<String>) -> Self {
        self.dbsc_id = Some(value.into());
        self
    }
}

request! {
    CreateDedicatedBlockStorageClusterRequest {
        "RegionId" => region_id: query,
        "Azone" => azone: query,
        "DbscName" => dbsc_name: query,
        "Capacity" => capacity: query,
        "Type" => type_: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "DbscId" => dbsc_id: query,
    }
}

impl Operation for CreateDedicatedBlockStorageClusterRequest {
    type Response = CreateDedicatedBlockStorageClusterResponse;
    type Error = CreateDedicatedBlockStorageClusterError;
    const INFO: OperationInfo = super::operation("CreateDedicatedBlockStorageCluster")
        .required(&["RegionId", "Azone", "DbscName", "Capacity", "Type"])
        .region("RegionId");
    const ERRORS: &'static [CreateDedicatedBlockStorageClusterError] = &[
        CreateDedicatedBlockStorageClusterError::InvalidParameter,
        CreateDedicatedBlockStorageClusterError::MissingParameter,
        CreateDedicatedBlockStorageClusterError::Forbidden,
        CreateDedicatedBlockStorageClusterError::ForbiddenAction,
        CreateDedicatedBlockStorageClusterError::InvalidAccountStatusNotEnoughBalance,
        CreateDedicatedBlockStorageClusterError::InvalidPayMethod,
        CreateDedicatedBlockStorageClusterError::NoPermissionSlr,
        CreateDedicatedBlockStorageClusterError::InvalidApiNotFound,
        CreateDedicatedBlockStorageClusterError::InvalidRegionIdNotFound,
        CreateDedicatedBlockStorageClusterError::InvalidResourceIdNotFound,
        CreateDedicatedBlockStorageClusterError::MissingParameterResourceType,
        CreateDedicatedBlockStorageClusterError::InvalidResourceGroupNotFound,
        CreateDedicatedBlockStorageClusterError::NoSuchResource,
        CreateDedicatedBlockStorageClusterError::InternalError,
        CreateDedicatedBlockStorageClusterError::RequestTimeout,
    ];
}

/// Response to [`CreateDedicatedBlockStorageClusterRequest`].
#[non_exhaustive]
pub struct CreateDedicatedBlockStorageClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `50155660025****`.
    pub order_id: Option<String>,
    /// ID of the dbsc that the item belongs to or stands for. Example: `dbsc-f8z4d3k4nsgg9okb****`.
    pub dbsc_id: Option<String>,
}

response! {
    CreateDedicatedBlockStorageClusterResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
        "DbscId" => dbsc_id: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum DedicatedBlockStorageClusterType {
        /// Basic performance.
        Standard = "Standard",
        /// High performance.
        Premium = "Premium",
        /// Elastic.
        Elastic = "Elastic",
    }
}

/// Errors that the documentation of [`CreateDedicatedBlockStorageClusterRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidPayMethod`](super::DocumentedError::InvalidPayMethod)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type CreateDedicatedBlockStorageClusterError = super::DocumentedError;
