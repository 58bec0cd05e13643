// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `IncreaseNodes`, from `emr/IncreaseNodes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationConfig, Promotion};

/// Enlarges a node group by a number of nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::IncreaseNodesRequest::new()
///     .cluster_id("...")
///     .node_group_id("...")
///     .increase_node_count(1);
/// let reply = client.increase_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct IncreaseNodesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// **Required.** How many there are of this: increase node.
    pub increase_node_count: Option<i32>,
    /// Whether the order for prepaid nodes is paid at once.
    pub auto_pay_order: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the payment lasts.
    pub payment_duration: Option<i32>,
    /// Unit that the payment duration is counted in.
    pub payment_duration_unit: Option<String>,
    /// Settings of each application, one entry each. Items: at most 100.
    pub application_configs: Vec<ApplicationConfig>,
    /// How many there are of this: min increase node.
    pub min_increase_node_count: Option<i32>,
    /// The promotions to work on or to narrow the list down to.
    pub promotions: Vec<Promotion>,
}

impl IncreaseNodesRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `IncreaseNodeCount`, which is required.
    #[inline]
    pub fn increase_node_count(mut self, value: i32) -> Self {
        self.increase_node_count = Some(value);
        self
    }
    /// Sets `AutoPayOrder`.
    #[inline]
    pub fn auto_pay_order(mut self, value: bool) -> Self {
        self.auto_pay_order = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `PaymentDuration`.
    #[inline]
    pub fn payment_duration(mut self, value: i32) -> Self {
        self.payment_duration = Some(value);
        self
    }
    /// Sets `PaymentDurationUnit`.
    pub fn payment_duration_unit(mut self, value: impl Into<String>) -> Self {
        self.payment_duration_unit = Some(value.into());
        self
    }
    /// Sets `ApplicationConfigs`.
    pub fn application_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationConfig>>,
    ) -> Self {
        self.application_configs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MinIncreaseNodeCount`.
    #[inline]
    pub fn min_increase_node_count(mut self, value: i32) -> Self {
        self.min_increase_node_count = Some(value);
        self
    }
    /// Sets `Promotions`.
    pub fn promotions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Promotion>>,
    ) -> Self {
        self.promotions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    IncreaseNodesRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NodeGroupId" => node_group_id: query,
        "IncreaseNodeCount" => increase_node_count: query,
        "AutoPayOrder" => auto_pay_order: query,
        "AutoRenew" => auto_renew: query,
        "PaymentDuration" => payment_duration: query,
        "PaymentDurationUnit" => payment_duration_unit: query,
        "ApplicationConfigs" => application_configs: query,
        "MinIncreaseNodeCount" => min_increase_node_count: query,
        "Promotions" => promotions: query,
    }
}

impl Operation for IncreaseNodesRequest {
    type Response = IncreaseNodesResponse;
    type Error = IncreaseNodesError;
    const INFO: OperationInfo = super::operation("IncreaseNodes")
        .required(&["RegionId", "ClusterId", "NodeGroupId", "IncreaseNodeCount"])
        .region("RegionId");
    const ERRORS: &'static [IncreaseNodesError] = &[
        IncreaseNodesError::OperationDenied,
        IncreaseNodesError::OutOfStock,
        IncreaseNodesError::QuotaExceeded,
        IncreaseNodesError::AccountException,
        IncreaseNodesError::ConcurrentModification,
        IncreaseNodesError::ConflictParameters,
        IncreaseNodesError::IncompleteSignature,
        IncreaseNodesError::InvalidAction,
        IncreaseNodesError::InvalidParameter,
        IncreaseNodesError::InvalidParameterValue,
        IncreaseNodesError::MissingAction,
        IncreaseNodesError::MissingParameter,
        IncreaseNodesError::NotAuthorized,
        IncreaseNodesError::ThrottlingException,
        IncreaseNodesError::ResourceNotFound,
        IncreaseNodesError::InternalError,
        IncreaseNodesError::ServiceFailure,
        IncreaseNodesError::ServiceUnavailable,
    ];
}

/// Response to [`IncreaseNodesRequest`].
#[non_exhaustive]
pub struct IncreaseNodesResponse {
    /// ID of the operation that the item belongs to or stands for. Example: `op-13c37a77c505****`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    IncreaseNodesResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`IncreaseNodesRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OutOfStock`](super::DocumentedError::OutOfStock)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`AccountException`](super::DocumentedError::AccountException)
/// - [`ConcurrentModification`](super::DocumentedError::ConcurrentModification)
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type IncreaseNodesError = super::DocumentedError;
