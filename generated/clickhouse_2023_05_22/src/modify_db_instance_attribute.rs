// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceAttribute`, from `clickhouse_2023_05_22/ModifyDBInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes one attribute of a cluster, named together with its new value.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::ModifyDBInstanceAttributeRequest::new()
///     .db_instance_id("...")
///     .attribute_type("...")
///     .attribute_value("...");
/// let reply = client.modify_db_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which kind of attribute it is or is to be.
    pub attribute_type: Option<Open<AttributeType>>,
    /// **Required.** Value that the attribute has or is given.
    pub attribute_value: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
}

impl ModifyDBInstanceAttributeRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `AttributeType`, which is required.
    pub fn attribute_type(mut self, value: impl Into<Open<AttributeType>>) -> Self {
        self.attribute_type = Some(value.into());
        self
    }
    /// Sets `AttributeValue`, which is required.
    pub fn attribute_value(mut self, value: impl Into<String>) -> Self {
        self.attribute_value = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceAttributeRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "AttributeType" => attribute_type: query,
        "AttributeValue" => attribute_value: query,
        "Product" => product: query,
    }
}

impl Operation for ModifyDBInstanceAttributeRequest {
    type Response = ModifyDBInstanceAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceAttribute")
        .required(&["RegionId", "DBInstanceId", "AttributeType", "AttributeValue"])
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceAttributeRequest`].
pub type ModifyDBInstanceAttributeResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of attribute it is or is to be.
    pub enum AttributeType {
        /// The maintenance window.
        MaintainTime = "MaintainTime",
        /// The free text about the cluster.
        DBInstanceDescription = "DBInstanceDescription",
    }
}
