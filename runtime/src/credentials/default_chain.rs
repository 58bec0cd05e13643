//! The chain and the region that a configuration uses unless it is given others.

use std::sync::Arc;

use super::{
    cache::RefreshPolicy,
    chain::Chain,
    ecs_metadata::EcsRoleProvider,
    environment::EnvironmentProvider,
    profile::{CliProfileProvider, ProfileProvider},
    provider_context::Context,
    sts::OidcProvider,
    uri::UriProvider,
};

/// The chain that the official SDKs ask by default: environment variables, the token of an identity
/// provider (RRSA), the CLI's configuration, the ini files, the metadata service of an ECS
/// instance, a credentials URI.
pub fn default_chain(context: &Context) -> Chain {
    let usual = RefreshPolicy::default();
    let metadata = RefreshPolicy::instance_metadata();
    let own = || context.clone();
    Chain::new(
        "default",
        vec![
            context.cached(EnvironmentProvider::new(own()), usual),
            context.cached(OidcProvider::new(own()), usual),
            Arc::new(CliProfileProvider::new(own())),
            Arc::new(ProfileProvider::new(own())),
            context.cached(EcsRoleProvider::new(own()), metadata),
            context.cached(UriProvider::new(own()), usual),
        ],
    )
}

/// The chain of a profile that the program names: the CLI's configuration, then the ini files.
pub(crate) fn profile_chain(context: &Context, name: &str) -> Chain {
    Chain::new(
        format!("profile {name}"),
        vec![
            Arc::new(CliProfileProvider::new(context.clone()).profile(name)),
            Arc::new(ProfileProvider::new(context.clone()).section(name)),
        ],
    )
}

/// The region of a profile of the CLI.
pub(crate) fn profile_region(context: &Context, name: &str) -> Option<String> {
    CliProfileProvider::new(context.clone())
        .profile(name)
        .region()
}

/// The region that the environment names: `ALIBABA_CLOUD_REGION_ID`, else the CLI's profile.
pub fn default_region(context: &Context) -> Option<String> {
    let switched_off = context.switched_on("ALIBABA_CLOUD_CLI_PROFILE_DISABLED");
    context.var("ALIBABA_CLOUD_REGION_ID").or_else(|| {
        if switched_off {
            None
        } else {
            CliProfileProvider::new(context.clone()).region()
        }
    })
}
