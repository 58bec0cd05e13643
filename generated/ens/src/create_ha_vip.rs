// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHaVip`, from `ens/CreateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Creates one to ten high-availability virtual IP addresses (HAVIPs) in a vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateHaVipRequest::new();
/// let reply = client.create_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHaVipRequest {
    /// Free text that describes the item to people. Length: at most 128.
    pub description: Option<String>,
    /// Name that people know the item by. Length: at most 256.
    pub name: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Length: at most 256.
    pub vswitch_id: Option<String>,
    /// Address that belongs to the IP address.
    pub ip_address: Option<String>,
    /// How many are meant, or how much money. Range: 1 to 10.
    pub amount: Option<i32>,
}

impl CreateHaVipRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
        self
    }
}

request! {
    CreateHaVipRequest {
        "Description" => description: query,
        "Name" => name: query,
        "VSwitchId" => vswitch_id: query,
        "IpAddress" => ip_address: query,
        "Amount" => amount: query,
    }
}

impl Operation for CreateHaVipRequest {
    type Response = CreateHaVipResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateHaVip");
}

/// Response to [`CreateHaVipRequest`], which the documentation does not describe.
pub type CreateHaVipResponse = alicloud_runtime::UndocumentedResponse;
