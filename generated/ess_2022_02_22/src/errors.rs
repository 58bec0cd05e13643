// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ForbiddenRiskControl = "Forbidden.RiskControl" ("403"), "Forbidden.RiskControl", "Risk control holds the account back; ask support.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        ResourceNotAvailableVPCNetwork = "ResourceNotAvailable.VPCNetwork" ("404"), "", "The zone does not support VPCs or is sold out.";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        UserNotAuthorizeEss = "UserNotAuthorizeEss" ("403"), "", "Auto Scaling has no RAM role that lets it work on the account's ECS resources.";
    }
}
