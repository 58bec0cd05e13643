// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplication`, from `polardb/CreateApplication.md`.

use alicloud_runtime::codegen::*;

/// Creates a PolarDB application with its components and endpoints, optionally tied to a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateApplicationRequest::new()
///     .application_type("...")
///     .architecture("...");
/// let reply = client.create_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationRequest {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Which kind of application it is or is to be.
    pub application_type: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** Processor architecture, such as x86 or ARM.
    pub architecture: Option<String>,
    /// The endpoints to work on or to narrow the list down to.
    pub endpoints: Vec<Endpoint>,
    /// The components to work on or to narrow the list down to.
    pub components: Vec<Component>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// Unit of the prepaid term.
    pub period: Option<String>,
    /// Time that is set or recorded for this: used.
    pub used_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the polar FS instance that the call is about.
    pub polar_fs_instance_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl CreateApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ApplicationType`, which is required.
    pub fn application_type(mut self, value: impl Into<String>) -> Self {
        self.application_type = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `Architecture`, which is required.
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
        self
    }
    /// Sets `Endpoints`.
    pub fn endpoints(
        mut self,
        value: impl IntoIterator<Item = impl Into<Endpoint>>,
    ) -> Self {
        self.endpoints = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Components`.
    pub fn components(
        mut self,
        value: impl IntoIterator<Item = impl Into<Component>>,
    ) -> Self {
        self.components = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `PolarFSInstanceId`.
    pub fn polar_fs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polar_fs_instance_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    CreateApplicationRequest {
        "Description" => description: query,
        "ApplicationType" => application_type: query,
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "VSwitchId" => vswitch_id: query,
        "Architecture" => architecture: query,
        "Endpoints" => endpoints: query_json,
        "Components" => components: query_json,
        "PayType" => pay_type: query,
        "AutoRenew" => auto_renew: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "DryRun" => dry_run: query,
        "PolarFSInstanceId" => polar_fs_instance_id: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for CreateApplicationRequest {
    type Response = CreateApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApplication")
        .required(&["ApplicationType", "Architecture"])
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`CreateApplicationRequest`], which the documentation does not describe.
pub type CreateApplicationResponse = alicloud_runtime::UndocumentedResponse;

/// The endpoints to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Endpoint {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// What the endpoint is: the default one of the cluster, that of the primary node, or a custom one.
    pub endpoint_type: Option<String>,
}

impl Endpoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `EndpointType`.
    pub fn endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
}

request! {
    Endpoint {
        "Description" => description: field,
        "EndpointType" => endpoint_type: field,
    }
}

/// The components to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Component {
    /// Which kind of component it is or is to be.
    pub component_type: Option<String>,
    /// Size, model or class of the component.
    pub component_class: Option<String>,
    /// Replicas of the component.
    pub component_replica: Option<i64>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// Which kind of allowed IP address it is or is to be.
    pub security_ip_type: Option<String>,
    /// Name that the allowed IP address array goes by.
    pub security_ip_array_name: Option<String>,
    /// The security groups that are concerned.
    pub security_groups: Option<String>,
    /// Most replicas of the component.
    pub component_max_replica: Option<i64>,
    /// Least capacity a node can shrink to.
    pub scale_min: Option<String>,
    /// Most capacity a node can grow to.
    pub scale_max: Option<String>,
}

impl Component {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ComponentType`.
    pub fn component_type(mut self, value: impl Into<String>) -> Self {
        self.component_type = Some(value.into());
        self
    }
    /// Sets `ComponentClass`.
    pub fn component_class(mut self, value: impl Into<String>) -> Self {
        self.component_class = Some(value.into());
        self
    }
    /// Sets `ComponentReplica`.
    #[inline]
    pub fn component_replica(mut self, value: i64) -> Self {
        self.component_replica = Some(value);
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `SecurityIPType`.
    pub fn security_ip_type(mut self, value: impl Into<String>) -> Self {
        self.security_ip_type = Some(value.into());
        self
    }
    /// Sets `SecurityIPArrayName`.
    pub fn security_ip_array_name(mut self, value: impl Into<String>) -> Self {
        self.security_ip_array_name = Some(value.into());
        self
    }
    /// Sets `SecurityGroups`.
    pub fn security_groups(mut self, value: impl Into<String>) -> Self {
        self.security_groups = Some(value.into());
        self
    }
    /// Sets `ComponentMaxReplica`.
    #[inline]
    pub fn component_max_replica(mut self, value: i64) -> Self {
        self.component_max_replica = Some(value);
        self
    }
    /// Sets `ScaleMin`.
    pub fn scale_min(mut self, value: impl Into<String>) -> Self {
        self.scale_min = Some(value.into());
        self
    }
    /// Sets `ScaleMax`.
    pub fn scale_max(mut self, value: impl Into<String>) -> Self {
        self.scale_max = Some(value.into());
        self
    }
}

request! {
    Component {
        "ComponentType" => component_type: field,
        "ComponentClass" => component_class: field,
        "ComponentReplica" => component_replica: field,
        "SecurityIPList" => security_ip_list: field,
        "SecurityIPType" => security_ip_type: field,
        "SecurityIPArrayName" => security_ip_array_name: field,
        "SecurityGroups" => security_groups: field,
        "ComponentMaxReplica" => component_max_replica: field,
        "ScaleMin" => scale_min: field,
        "ScaleMax" => scale_max: field,
    }
}
