// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceClass`, from `polardbx/ModifyDBInstanceClass.md`.

use alicloud_runtime::codegen::*;

/// Changes the class of an instance, up or down.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyDBInstanceClassRequest::new()
///     .db_instance_name("...");
/// let reply = client.modify_db_instance_class(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceClassRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Size, model or class of the target database instance.
    pub target_db_instance_class: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Size, model or class of the cn.
    pub cn_class: Option<String>,
    /// Size, model or class of the dn.
    pub dn_class: Option<String>,
    /// Resizes only the storage nodes named in the specification map.
    pub specified_dn_scale: Option<bool>,
    /// JSON text that gives the new class of each storage node to resize.
    pub specified_dn_spec_map_json: Option<String>,
    /// Way in which the switch time works.
    pub switch_time_mode: Option<String>,
    /// Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
    /// Disk of each storage node, in GB.
    pub dn_storage_space: Option<String>,
}

impl ModifyDBInstanceClassRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `TargetDBInstanceClass`.
    pub fn target_db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.target_db_instance_class = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `CnClass`.
    pub fn cn_class(mut self, value: impl Into<String>) -> Self {
        self.cn_class = Some(value.into());
        self
    }
    /// Sets `DnClass`.
    pub fn dn_class(mut self, value: impl Into<String>) -> Self {
        self.dn_class = Some(value.into());
        self
    }
    /// Sets `SpecifiedDNScale`.
    #[inline]
    pub fn specified_dn_scale(mut self, value: bool) -> Self {
        self.specified_dn_scale = Some(value);
        self
    }
    /// Sets `SpecifiedDNSpecMapJson`.
    pub fn specified_dn_spec_map_json(mut self, value: impl Into<String>) -> Self {
        self.specified_dn_spec_map_json = Some(value.into());
        self
    }
    /// Sets `SwitchTimeMode`.
    pub fn switch_time_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_time_mode = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `DnStorageSpace`.
    pub fn dn_storage_space(mut self, value: impl Into<String>) -> Self {
        self.dn_storage_space = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceClassRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "TargetDBInstanceClass" => target_db_instance_class: query,
        "ClientToken" => client_token: query,
        "CnClass" => cn_class: query,
        "DnClass" => dn_class: query,
        "SpecifiedDNScale" => specified_dn_scale: query,
        "SpecifiedDNSpecMapJson" => specified_dn_spec_map_json: query,
        "SwitchTimeMode" => switch_time_mode: query,
        "SwitchTime" => switch_time: query,
        "DnStorageSpace" => dn_storage_space: query,
    }
}

impl Operation for ModifyDBInstanceClassRequest {
    type Response = ModifyDBInstanceClassResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceClass")
        .required(&["RegionId", "DBInstanceName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceClassRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceClassResponse {
    /// Number of the order, for looking it up in the order system. Example: `20211103105558`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEA5DC20-6D8A-5979-97AA-FC57546ADC20`.
    pub request_id: Option<String>,
}

response! {
    ModifyDBInstanceClassResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}
