// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDeploymentSet`, from `ecs/CreateDeploymentSet.md`.

use alicloud_runtime::codegen::*;

/// Creates a deployment set, which decides how the instances in it are spread over physical
/// machines.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateDeploymentSetRequest::new()
///     .region_id("cn-hangzhou")
///     .deployment_set_name("testDeploymentSetName");
/// let reply = client.create_deployment_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDeploymentSetRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What happens when instances moved off a broken machine can no longer be spread out for lack of
    /// resources. Default: `CancelMembershipAndStart`. Example: `CancelMembershipAndStart`.
    pub on_unable_to_redeploy_failed_instance: Option<
        Open<OnUnableToRedeployFailedInstance>,
    >,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Display name of the deployment set. Length: 2 to 128. Example: `testDeploymentSetName`.
    pub deployment_set_name: Option<String>,
    /// How the new deployment set spreads its instances. Example: `Availability`.
    pub strategy: Option<String>,
    /// How the deployment set spreads its instances over physical machines.
    pub deployment_strategy: Option<String>,
    /// Deployment domain of the set. Better left out; it may go away.
    pub domain: Option<String>,
    /// Deployment granularity of the set. Better left out; it may go away.
    pub granularity: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub group_count: Option<i64>,
}

impl CreateDeploymentSetRequest {
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
    /// Sets `OnUnableToRedeployFailedInstance`.
    pub fn on_unable_to_redeploy_failed_instance(
        mut self,
        value: impl Into<Open<OnUnableToRedeployFailedInstance>>,
    ) -> Self {
        self.on_unable_to_redeploy_failed_instance = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }
    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self {
        self.strategy = Some(value.into());
        self
    }
    /// Sets `DeploymentStrategy`.
    pub fn deployment_strategy(mut self, value: impl Into<String>) -> Self {
        self.deployment_strategy = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Granularity`.
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }
    /// Sets `GroupCount`.
    #[inline]
    pub fn group_count(mut self, value: i64) -> Self {
        self.group_count = Some(value);
        self
    }
}

request! {
    CreateDeploymentSetRequest {
        "RegionId" => region_id: query,
        "OnUnableToRedeployFailedInstance" => on_unable_to_redeploy_failed_instance: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "DeploymentSetName" => deployment_set_name: query,
        "Strategy" => strategy: query,
        "DeploymentStrategy" => deployment_strategy: query,
        "Domain" => domain: query,
        "Granularity" => granularity: query,
        "GroupCount" => group_count: query,
    }
}

impl Operation for CreateDeploymentSetRequest {
    type Response = CreateDeploymentSetResponse;
    type Error = CreateDeploymentSetError;
    const INFO: OperationInfo = super::operation("CreateDeploymentSet")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDeploymentSetError] = &[
        CreateDeploymentSetError::MissingParameter,
        CreateDeploymentSetError::InvalidDeploymentSetNameMalformed,
        CreateDeploymentSetError::InvalidDescriptionMalformed,
        CreateDeploymentSetError::InvalidParameterDomain,
        CreateDeploymentSetError::InvalidParameterStrategy,
        CreateDeploymentSetError::InvalidParameterGranularity,
        CreateDeploymentSetError::DependencyViolationDomainGranularity,
        CreateDeploymentSetError::DependencyViolationStrategyGranularity,
        CreateDeploymentSetError::DeploymentsetQuotaFull,
        CreateDeploymentSetError::DeploymentSetGroupQuotaFull,
        CreateDeploymentSetError::InvalidParameterGroupCount,
        CreateDeploymentSetError::InvalidZoneIdNotFound,
        CreateDeploymentSetError::QuotaExceedDeploymentSet,
    ];
}

/// Response to [`CreateDeploymentSetRequest`].
#[non_exhaustive]
pub struct CreateDeploymentSetResponse {
    /// ID of a deployment set, as [`CreateDeploymentSet`](super::Client::create_deployment_set) or
    /// [`DescribeDeploymentSets`](super::Client::describe_deployment_sets) returned it.
    /// Example: `ds-bp1frxuzdg87zh4pzq****`.
    pub deployment_set_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateDeploymentSetResponse {
        "DeploymentSetId" => deployment_set_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// What happens when instances moved off a broken machine can no longer be spread out for lack of resources.
    pub enum OnUnableToRedeployFailedInstance {
        /// The instances leave the deployment set and restart at once after the failover.
        CancelMembershipAndStart = "CancelMembershipAndStart",
        /// The instances stay down until resources are available again.
        KeepStopped = "KeepStopped",
    }
}

/// Errors that the documentation of [`CreateDeploymentSetRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidDeploymentSetNameMalformed`](super::DocumentedError::InvalidDeploymentSetNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidParameterDomain`](super::DocumentedError::InvalidParameterDomain)
/// - [`InvalidParameterStrategy`](super::DocumentedError::InvalidParameterStrategy)
/// - [`InvalidParameterGranularity`](super::DocumentedError::InvalidParameterGranularity)
/// - [`DependencyViolationDomainGranularity`](super::DocumentedError::DependencyViolationDomainGranularity)
/// - [`DependencyViolationStrategyGranularity`](super::DocumentedError::DependencyViolationStrategyGranularity)
/// - [`DeploymentsetQuotaFull`](super::DocumentedError::DeploymentsetQuotaFull)
/// - [`DeploymentSetGroupQuotaFull`](super::DocumentedError::DeploymentSetGroupQuotaFull)
/// - [`InvalidParameterGroupCount`](super::DocumentedError::InvalidParameterGroupCount)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound), here with HTTP status 400
/// - [`QuotaExceedDeploymentSet`](super::DocumentedError::QuotaExceedDeploymentSet)
pub type CreateDeploymentSetError = super::DocumentedError;
