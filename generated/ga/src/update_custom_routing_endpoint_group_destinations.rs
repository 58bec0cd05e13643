// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCustomRoutingEndpointGroupDestinations`, from `ga/UpdateCustomRoutingEndpointGroupDestinations.md`.

use alicloud_runtime::codegen::*;

/// Changes port and protocol mappings of a custom routing listener's endpoint group.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::update_custom_routing_endpoint_group_destinations::DestinationConfiguration;
///
/// let request = alicloud_ga::UpdateCustomRoutingEndpointGroupDestinationsRequest::new()
///     .endpoint_group_id("...")
///     .destination_configurations([DestinationConfiguration::new()]);
/// let reply = client.update_custom_routing_endpoint_group_destinations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointGroupDestinationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// **Required.** The destination configurations to work on or to narrow the list down to.
    /// Items: at most 2000.
    pub destination_configurations: Vec<DestinationConfiguration>,
}

impl UpdateCustomRoutingEndpointGroupDestinationsRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
    /// Sets `DestinationConfigurations`, which is required.
    pub fn destination_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<DestinationConfiguration>>,
    ) -> Self {
        self.destination_configurations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateCustomRoutingEndpointGroupDestinationsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "DestinationConfigurations" => destination_configurations: query,
    }
}

impl Operation for UpdateCustomRoutingEndpointGroupDestinationsRequest {
    type Response = UpdateCustomRoutingEndpointGroupDestinationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "UpdateCustomRoutingEndpointGroupDestinations",
        )
        .required(&["RegionId", "EndpointGroupId", "DestinationConfigurations"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`UpdateCustomRoutingEndpointGroupDestinationsRequest`].
pub type UpdateCustomRoutingEndpointGroupDestinationsResponse = alicloud_runtime::EmptyResponse;

/// The destination configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DestinationConfiguration {
    /// The protocols to work on or to narrow the list down to. Items: at most 4.
    pub protocols: Vec<String>,
    /// Network port that belongs to the from.
    pub from_port: Option<i32>,
    /// Network port that belongs to the to.
    pub to_port: Option<i32>,
    /// **Required.** ID of the destination that the call is about.
    pub destination_id: Option<String>,
}

impl DestinationConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Protocols`.
    pub fn protocols(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.protocols = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FromPort`.
    #[inline]
    pub fn from_port(mut self, value: i32) -> Self {
        self.from_port = Some(value);
        self
    }
    /// Sets `ToPort`.
    #[inline]
    pub fn to_port(mut self, value: i32) -> Self {
        self.to_port = Some(value);
        self
    }
    /// Sets `DestinationId`, which is required.
    pub fn destination_id(mut self, value: impl Into<String>) -> Self {
        self.destination_id = Some(value.into());
        self
    }
}

request! {
    DestinationConfiguration {
        "Protocols" => protocols: field,
        "FromPort" => from_port: field,
        "ToPort" => to_port: field,
        "DestinationId" => destination_id: field,
    }
}
