// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EvaluateRegionResource`, from `polardb/EvaluateRegionResource.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a region has resources enough for a cluster of the given kind.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::EvaluateRegionResourceRequest::new()
///     .db_type("...")
///     .db_version("...")
///     .db_node_class("...")
///     .need_max_scale_link("...")
///     .zone_id("...");
/// let reply = client.evaluate_region_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EvaluateRegionResourceRequest {
    /// **Required.** Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// **Required.** Which version of the database is meant.
    pub db_version: Option<String>,
    /// Domain name that belongs to the sub.
    pub sub_domain: Option<String>,
    /// **Required.** Size, model or class of the database node.
    pub db_node_class: Option<String>,
    /// Which kind of database instance conn it is or is to be.
    pub db_instance_conn_type: Option<Open<DBInstanceConnType>>,
    /// Way in which the dispense works.
    pub dispense_mode: Option<String>,
    /// **Required.** Whether a proxy is wanted.
    pub need_max_scale_link: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl EvaluateRegionResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBType`, which is required.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DBVersion`, which is required.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `SubDomain`.
    pub fn sub_domain(mut self, value: impl Into<String>) -> Self {
        self.sub_domain = Some(value.into());
        self
    }
    /// Sets `DBNodeClass`, which is required.
    pub fn db_node_class(mut self, value: impl Into<String>) -> Self {
        self.db_node_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceConnType`.
    pub fn db_instance_conn_type(
        mut self,
        value: impl Into<Open<DBInstanceConnType>>,
    ) -> Self {
        self.db_instance_conn_type = Some(value.into());
        self
    }
    /// Sets `DispenseMode`.
    pub fn dispense_mode(mut self, value: impl Into<String>) -> Self {
        self.dispense_mode = Some(value.into());
        self
    }
    /// Sets `NeedMaxScaleLink`, which is required.
    pub fn need_max_scale_link(mut self, value: impl Into<String>) -> Self {
        self.need_max_scale_link = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    EvaluateRegionResourceRequest {
        "DBType" => db_type: query,
        "DBVersion" => db_version: query,
        "SubDomain" => sub_domain: query,
        "DBNodeClass" => db_node_class: query,
        "DBInstanceConnType" => db_instance_conn_type: query,
        "DispenseMode" => dispense_mode: query,
        "NeedMaxScaleLink" => need_max_scale_link: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for EvaluateRegionResourceRequest {
    type Response = EvaluateRegionResourceResponse;
    type Error = EvaluateRegionResourceError;
    const INFO: OperationInfo = super::operation("EvaluateRegionResource")
        .required(
            &[
                "DBType",
                "DBVersion",
                "DBNodeClass",
                "NeedMaxScaleLink",
                "RegionId",
                "ZoneId",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [EvaluateRegionResourceError] = &[
        EvaluateRegionResourceError::InvalidDBTypeMalformed,
        EvaluateRegionResourceError::InvalidDBVersionMalformed,
        EvaluateRegionResourceError::InvalidDBNodeClassMalformed,
        EvaluateRegionResourceError::SubDomainMalformed,
        EvaluateRegionResourceError::NeedMaxScaleLinkMalformed,
    ];
}

/// Response to [`EvaluateRegionResourceRequest`].
#[non_exhaustive]
pub struct EvaluateRegionResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69A85BAF-1089-4CDF-A82F-0A140F******`.
    pub request_id: Option<String>,
    /// Whether there are resources. Example: `true`.
    pub db_instance_available: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
}

response! {
    EvaluateRegionResourceResponse {
        "RequestId" => request_id: value,
        "DBInstanceAvailable" => db_instance_available: value,
        "DBType" => db_type: value,
        "DBVersion" => db_version: value,
    }
}

values! {
    /// Which kind of database instance conn it is or is to be.
    pub enum DBInstanceConnType {
        /// By load balancer.
        Lvs = "lvs",
        /// By proxy.
        Proxy = "proxy",
        /// By host name.
        Dns = "dns",
    }
}

/// Errors that the documentation of [`EvaluateRegionResourceRequest`] names.
///
/// - [`InvalidDBTypeMalformed`](super::DocumentedError::InvalidDBTypeMalformed)
/// - [`InvalidDBVersionMalformed`](super::DocumentedError::InvalidDBVersionMalformed)
/// - [`InvalidDBNodeClassMalformed`](super::DocumentedError::InvalidDBNodeClassMalformed)
/// - [`SubDomainMalformed`](super::DocumentedError::SubDomainMalformed)
/// - [`NeedMaxScaleLinkMalformed`](super::DocumentedError::NeedMaxScaleLinkMalformed)
pub type EvaluateRegionResourceError = super::DocumentedError;
